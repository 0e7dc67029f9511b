import { describe, expect, it } from 'vitest';
import type { RowCount } from '../../../src/model/row-count.ts';
import { accountFor } from '../../../src/model/row-count.ts';
import { csv, headings, monitor } from '../sources.ts';
import type { Meant, MeantRow } from './generated-table.ts';
import { asCsv, asJson, asXlsx, dice, generatedTable, recordsOf } from './generated-table.ts';

/** 100,000 when asked for: `ROADMAP_TABLES=100000 npx vitest run test/ingest/monitoring/row-count.test.ts`. */
const tables = Number(process.env.ROADMAP_TABLES ?? 600);

describe('every row of an input is accounted for', () => {
  it(`as it was meant, over ${tables} generated tables in CSV, XLSX and JSON`, async () => {
    for (let seed = 1; seed <= tables; seed += 1) {
      const roll = dice(seed);
      const rows = generatedTable(roll);
      const form = roll(3);
      if (form === 0) await hold(seed, 'e.csv', asCsv(rows, roll), rows);
      if (form === 1) await hold(seed, 'e.xlsx', await asXlsx(rows), toLastFilled(rows));
      if (form === 2) await hold(seed, 'e.json', asJson(rows), recordsOf(rows));
    }
  }, 3_600_000);

  it('with titles, units, column numbers, sections, totals, notes and signatures by their names', async () => {
    const { rows } = await monitor([
      csv([
        'Мониторинг;;;;',
        headings,
        ';дона;дона;дона;дона',
        '1;2;3;4;5',
        'Вазирликлар;;;;',
        'Адлия;1;1;1;0',
        '',
        headings,
        'Жами;1;1;1;0',
        'Изоҳ: портал;;;;',
        'Бошқарма бошлиғи;;;;А.Каримов',
      ]),
    ]);
    expect(rows).toEqual({
      read: 11,
      bodies: 1,
      datasets: 0,
      problems: 0,
      skipped: {
        title: 1,
        heading: 2,
        unit: 1,
        columnNumbers: 1,
        section: 1,
        total: 1,
        note: 1,
        signature: 1,
        otherTable: 0,
        notOnList: 0,
        blank: 1,
      },
    });
  });

  it('or the program stops by its own fault', () => {
    expect(() => accountFor(2, [new Map([['body', 1]])])).toThrow('2 rows were read and 1 accounted for');
  });
});

/** A sheet ends with its last filled row. */
function toLastFilled(rows: readonly MeantRow[]): readonly MeantRow[] {
  return rows.slice(0, rows.findLastIndex(({ meant }) => meant !== 'blank') + 1);
}

async function hold(seed: number, file: string, bytes: Uint8Array, rows: readonly MeantRow[]): Promise<void> {
  const read = await monitor([{ file, bytes }]);
  if (rows.length === 0 || !rows.some(({ meant }) => meant === 'figures' || meant === 'broken')) {
    expect(read.value, `seed ${seed}`).toBeUndefined();
    return;
  }
  const { bodies, datasets, problems, skipped } = read.rows;
  expect({ seed, ...told(read.rows) }).toEqual({ seed, ...meant(rows) });
  const skips = Object.values(skipped).reduce((sum, count) => sum + count, 0);
  expect(bodies + datasets + problems + skips).toBe(rows.length);
  expect(read.value === undefined).toBe(problems > 0);
}

function told({ bodies, datasets, problems, skipped }: RowCount): Readonly<Record<string, number>> {
  const { otherTable: _other, notOnList: _list, ...named } = skipped;
  return { ...named, figures: bodies + datasets, broken: problems };
}

function meant(rows: readonly MeantRow[]): Readonly<Record<string, number>> {
  const of = (kind: Meant): number => rows.filter((one) => one.meant === kind).length;
  const kinds: readonly Meant[] = [
    'title',
    'heading',
    'unit',
    'columnNumbers',
    'section',
    'total',
    'note',
    'signature',
    'blank',
    'figures',
    'broken',
  ];
  return Object.fromEntries(kinds.map((kind) => [kind, of(kind)]));
}
