import { describe, expect, it } from 'vitest';
import { checkOrder, compareSnapshots } from '../../../src/ingest/monitoring/compare.ts';
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

  it('says of a body that is gone until when it was, if the directory knows', async () => {
    const before = { ...(await read('Эски;1;1;1;0', 'Унут;1;1;1;0')), asOf: '2022-07-08' };
    const after = { ...(await read('Адлия;10;10;5;5')), asOf: '2022-08-08' };
    const coded = { ...before, bodies: before.bodies.map((body) => ({ ...body, code: body.agency })) };
    const line = { name: '', aliases: [] };
    const found = compareSnapshots(coded, after, [
      { ...line, code: 'Эски', name: 'Эски', from: null, to: '2022-07-31' },
      { ...line, code: 'Унут', name: 'Унут', from: null, to: null },
    ]);
    expect(found.gone.length).toBe(2);
    expect(found.ended).toEqual([{ agency: 'Эски', until: '2022-07-31' }]);
  });

  it('warns of a second export that is not later, and of nothing when a day is not known', async () => {
    const one = await read('Адлия;10;10;5;5');
    const on = (asOf: string | null) => ({ ...one, asOf });
    const codes = (before: string | null, after: string | null) =>
      checkOrder(on(before), on(after)).map(({ code, args }) => [code, args]);
    const warned = (day: string) => [['ingest-compared-not-before', { day, first: '2022-07-08' }]];
    expect(codes('2022-07-08', '2022-07-07')).toEqual(warned('2022-07-07'));
    expect(codes('2022-07-08', '2022-07-08')).toEqual(warned('2022-07-08'));
    expect([codes('2022-07-08', '2022-07-09'), codes(null, '2022-07-08'), codes('2022-07-08', null)]).toEqual(
      [[], [], []],
    );
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
