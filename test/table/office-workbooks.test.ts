import { expect, test } from 'vitest';
import { dice } from '../ingest/monitoring/generated-table.ts';
import { monitor } from '../ingest/sources.ts';
import { officeWorkbook } from './office-workbook.ts';

/** 2,000 when asked for: `ROADMAP_WORKBOOKS=2000 npx vitest run test/table/office-workbooks.test.ts`. */
const workbooks = Number(process.env.ROADMAP_WORKBOOKS ?? 200);

test(`${workbooks} workbooks as offices make them are read right, or refused; none is read wrongly`, async () => {
  const wrong: string[] = [];
  const refused: string[] = [];
  for (let seed = 1; seed <= workbooks; seed += 1) {
    const { bytes, meant, about } = await officeWorkbook(dice(seed));
    const { value, problems } = await monitor([{ file: 'e.xlsx', bytes }]);
    const codes = [
      ...new Set(problems.filter(({ severity }) => severity === 'error').map(({ code }) => code)),
    ];
    if (value === undefined) {
      expect(codes.length, `${seed}: ${about}`).toBeGreaterThan(0);
      if (meant === null) expect(codes).toEqual(['table-which-sheet']);
      else refused.push(`${seed} ${codes.join('+')}: ${about}`);
      continue;
    }
    const read = value.bodies.map(({ agency, listed, placed, updated, overdue }) => [
      agency,
      listed,
      placed,
      updated,
      overdue,
    ]);
    const byName = (a: readonly unknown[], b: readonly unknown[]): number =>
      String(a[0]) < String(b[0]) ? -1 : 1;
    const same = JSON.stringify(read.sort(byName)) === JSON.stringify([...(meant ?? [])].sort(byName));
    if (!same) wrong.push(`${seed}: ${about}`);
  }
  expect(wrong).toEqual([]);
  expect(refused).toEqual([]);
}, 3_600_000);
