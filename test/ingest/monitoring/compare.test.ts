import { describe, expect, it } from 'vitest';
import { compareSnapshots } from '../../../src/ingest/monitoring/compare.ts';
import { csv, headings, monitor } from '../sources.ts';

const read = async (...rows: readonly string[]) => {
  const { value } = await monitor([csv([headings, ...rows])]);
  if (value === undefined) throw new Error('the rows are wrong');
  return value;
};

describe('compareSnapshots', () => {
  it('says who is better, worse, unchanged, new and gone; the largest change first', async () => {
    const before = await read(
      'Адлия;10;10;5;5',
      'Молия;10;10;10;0',
      'Транспорт;3;3;1;2',
      'Туризм;8;8;8;0',
      'Эски;1;1;1;0',
      'Бўш;0;0;0;0',
    );
    const after = await read(
      'АДЛИЯ;10;10;6;4',
      'Молия;10;10;9;1',
      'Транспорт;3;3;2;1',
      'Туризм;8;8;8;0',
      'Янги;1;1;1;0',
      'Бўш;4;4;4;0',
    );
    const found = compareSnapshots(before, after, []);
    const points = (list: typeof found.better) => list.map((one) => [one.agency, one.points]);
    expect(points(found.better)).toEqual([
      ['Транспорт', 33.4],
      ['АДЛИЯ', 10],
    ]);
    expect(points(found.worse)).toEqual([['Молия', -10]]);
    expect(
      points(found.same)
        .map(([agency]) => agency)
        .sort(),
    ).toEqual(['Бўш', 'Туризм']);
    expect([found.added.map((one) => one.agency), found.gone.map((one) => one.agency)]).toEqual([
      ['Янги'],
      ['Эски'],
    ]);
    expect([found.before.listed, found.after.listed]).toEqual([32, 36]);
  });

  it('finds nothing changed between a snapshot and itself', async () => {
    const one = await read('Адлия;10;10;5;5', 'Молия;10;10;10;0');
    const found = compareSnapshots(one, one, []);
    expect([found.better, found.worse, found.added, found.gone, found.same.length]).toEqual([
      [],
      [],
      [],
      [],
      2,
    ]);
  });
});
