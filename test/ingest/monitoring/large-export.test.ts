import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datasetIds } from '../../../src/ingest/monitoring/dataset-ids.ts';
import { largeFile } from '../../../src/io/large-file.ts';
import type { Source } from '../../../src/model/table.ts';
import { RoadmapError } from '../../../src/problem.ts';
import { readMonitoring } from '../../../src/runs/monitoring.ts';
import { testFolder } from '../../support/folder.ts';
import { csv, headings, monitor } from '../sources.ts';
import { asCsv, dice, generatedTable } from './generated-table.ts';

const datasetHeadings = 'Тўплам ID;Ташкилот номи;Тўплам номи;Кечиккан кунлар';

describe('a large export', () => {
  it('gives the same in pieces of any size as in one, and the same sums when no dataset is kept', async () => {
    for (let seed = 1; seed <= 150; seed += 1) {
      const roll = dice(seed);
      const bytes = asCsv(generatedTable(roll), roll);
      const size = 1 + roll(40);
      const whole = await monitor([{ file: 'e.csv', bytes }]);
      expect(await monitor([inPieces(bytes, size)]), `seed ${seed}`).toEqual(whole);
      const { value, ...sums } = await readMonitoring([inPieces(bytes, size)], null, { keep: 'figures' });
      expect([value && { ...value, datasets: whole.value?.datasets }, sums]).toEqual([
        whole.value,
        { problems: whole.problems, rows: whole.rows },
      ]);
    }
  });

  it('on disk is read piece by piece, and not when something has written to it meanwhile', async () => {
    const path = join(testFolder(), 'e.csv');
    const row = (at: number) =>
      `1-001-${String(at).padStart(6, '0')};Адлия вазирлиги;Очиқ маълумотлар тўплами;0`;
    const rows = Array.from({ length: 60_000 }, (_, at) => row(at));
    writeFileSync(path, [datasetHeadings, ...rows, ''].join('\n'));
    const source = await largeFile(path, 'e.csv');
    if (source === undefined) throw new Error('the file is large');
    expect((await readMonitoring([source], null, { keep: 'figures' })).value?.totals.listed).toBe(60_000);
    expect(source.bytes.length).toBe(source.size);
    appendFileSync(path, `${row(60_000)}\n`);
    const error = await readMonitoring([source], null, {}).catch((thrown: unknown) => thrown);
    expect(error instanceof RoadmapError && [error.exitCode, error.problems[0]?.code]).toEqual([
      3,
      'file-changed',
    ]);
  });

  it('with more than 10,000 problems of one sort lists the first and counts the others', async () => {
    const rows = Array.from({ length: 10_003 }, () => 'Адлия вазирлиги;x;1;1;0');
    const { problems, rows: counted } = await monitor([csv([headings, ...rows])]);
    expect(problems.length).toBe(10_001);
    expect(problems.find(({ code }) => code === 'ingest-more-problems')).toMatchObject({
      severity: 'warning',
      args: { code: 'ingest-bad-count', count: 3, most: 10_000 },
    });
    expect(counted.problems).toBe(10_003);
  });

  it('is looked at no further after 100,000 rows that cannot be used, and all the same counted', async () => {
    const rows = Array.from({ length: 100_005 }, () => 'x;Адлия;Т;0');
    const { problems, rows: counted } = await monitor([csv([datasetHeadings, ...rows])]);
    expect(problems.find(({ code }) => code === 'ingest-rows-unread')?.args).toEqual({
      most: 100_000,
      count: 5,
    });
    expect([counted.read, counted.problems]).toEqual([100_006, 100_005]);
  });

  it('that names more than 100,000 bodies is refused', async () => {
    const rows = Array.from(
      { length: 100_002 },
      (_, at) => `1-001-${String(at).padStart(6, '0')};Б${at};Т;0`,
    );
    const { value, problems, rows: counted } = await monitor([csv([datasetHeadings, ...rows])]);
    expect([value, counted.problems]).toEqual([undefined, 2]);
    expect(problems.map(({ code, place }) => [code, place.line])).toEqual([
      ['ingest-too-many-bodies', 100_002],
      ['ingest-too-many-bodies', 100_003],
    ]);
  });
});

describe('the IDs of a run', () => {
  it('are each known from their first time on, with its file and place', () => {
    const digits = (least: number, most: number) =>
      fc.array(fc.nat(9), { minLength: least, maxLength: most }).map((some) => some.join(''));
    const id = fc.tuple(fc.nat(2), digits(3, 3), digits(4, 6)).map((groups) => groups.join('-'));
    fc.assert(
      fc.property(fc.array(id, { minLength: 1, maxLength: 3000 }), fc.nat(5), (ids, files) => {
        const known = new Map<string, { readonly file: string; readonly at: number }>();
        const seen = datasetIds();
        for (const [at, one] of ids.entries()) {
          const file = `${Math.floor((at * (files + 1)) / ids.length)}.csv`;
          expect(seen.see(one, file, at)).toEqual(known.get(one));
          if (!known.has(one)) known.set(one, { file, at });
        }
      }),
      { numRuns: 200 },
    );
  });
});

/** A source whose bytes come piece by piece, each in the place of the one before. */
function inPieces(bytes: Uint8Array, size: number): Source {
  return {
    file: 'e.csv',
    bytes,
    size: bytes.length,
    *pieces() {
      const room = new Uint8Array(size);
      for (let at = 0; at < bytes.length; at += size) {
        const piece = bytes.subarray(at, at + size);
        room.set(piece);
        yield room.subarray(0, piece.length);
      }
    },
  };
}
