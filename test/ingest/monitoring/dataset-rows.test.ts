import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { nextDue, parsePeriod } from '../../../src/ingest/monitoring/periodicity.ts';
import { csv, headings, monitor, told } from '../sources.ts';

const late = 'Тўплам ID;Ташкилот номи;Тўплам номи;Кечиккан кунлар';

describe('dataset rows', () => {
  it('add up to bodies: listed and placed are all of them, overdue those a day or more late', async () => {
    const { value, problems } = await monitor([
      csv([
        late,
        '1-003-0016;Транспорт;Йўллар;0',
        '1-003-0017;Транспорт;Кўприклар;1',
        '1-014-0001;Адлия;Нотариуслар;0',
      ]),
    ]);
    expect(problems).toEqual([]);
    expect(value?.level).toBe('dataset');
    expect(
      value?.bodies.map(({ agency, listed, placed, updated, overdue, percent }) => [
        agency,
        listed,
        placed,
        updated,
        overdue,
        percent,
      ]),
    ).toEqual([
      ['Адлия', 1, 1, 1, 0, 100],
      ['Транспорт', 2, 2, 1, 1, 50],
    ]);
    expect(value?.datasets.map(({ id, agency, daysLate }) => [id, agency, daysLate])).toEqual([
      ['1-014-0001', 'Адлия', 0],
      ['1-003-0016', 'Транспорт', 0],
      ['1-003-0017', 'Транспорт', 1],
    ]);
  });

  it('are reported with a malformed or empty ID also when their name begins like a totals row, which is left out', async () => {
    const head = 'Тўплам номи;Тўплам ID;Ташкилот номи;Кечиккан кунлар';
    const read = async (line: string) =>
      told(await monitor([csv([head, 'Нотариуслар;1-014-0001;Адлия;0', line])]));
    expect(await read('Жами аҳоли сони;1-014-003;Адлия вазирлиги;47')).toEqual(['3:2 ingest-bad-id']);
    expect(await read('Жами аҳоли сони;;Адлия вазирлиги;47')).toEqual(['3:2 ingest-empty-cell']);
    expect(await read('Аҳоли, жами;1-014-003;;47')).toContain('3:2 ingest-bad-id');
    expect(await read('Жами аҳоли сони;1-014-0003;Адлия вазирлиги;4 7')).toEqual(['3:4 ingest-bad-count']);
    for (const totals of ['Жами;;;1', 'Жами: 1 та;;;', 'Жами;1;1 та;', ';;Жами;1'])
      expect(await read(totals)).toEqual([]);
  });

  it('count days late from the due day; an update on the due day or later has met it', async () => {
    const rows = [
      '1-003-0001;Транспорт;01.08.2022;',
      '1-003-0002;Транспорт;2022-08-08;',
      '1-003-0003;Транспорт;01.08.2022;01.08.2022',
    ];
    const { value, problems } = await monitor(
      [csv(['ID набора;Организация;Срок обновления;Дата последнего обновления', ...rows])],
      { asOf: '2022-08-08' },
    );
    expect([problems, value?.datasets.map((one) => one.daysLate)]).toEqual([[], [7, 0, 0]]);
  });

  it('count days late from periodicity and last update, in three languages', async () => {
    const rows = [
      ['ойлик', '01.07.2022', 7],
      ['har chorakda', '08.05.2022', 0],
      ['ежегодно', '07.08.2021', 1],
      ['1 мартга қадар', '15.02.2022', 0],
      ['ҳар йили 1 мартга қадар', '20.12.2020', 525],
      ['доимий равишда', '01.01.2015', 0],
      ['ўзгариш бўлганда', '', 0],
      ['Ҳар куни', '06.08.2022', 1],
    ] as const;
    const { value, problems } = await monitor(
      [
        csv([
          'Тўплам ID;Ташкилот номи;Даврийлиги;Охирги янгиланган сана',
          ...rows.map(([word, last], index) => `1-003-000${index};Транспорт;${word};${last}`),
        ]),
      ],
      { asOf: '2022-08-08' },
    );
    expect([problems, value?.datasets.map((one) => one.daysLate)]).toEqual([[], rows.map((row) => row[2])]);
  });

  it('make a month after 31 January the last of February, and read no 30 February', () => {
    const month = parsePeriod('ойлик');
    expect(month && nextDue(month, '2024-01-31')).toBe('2024-02-29');
    expect(month && nextDue(month, '2022-12-15')).toBe('2023-01-15');
    expect(parsePeriod('30 февралга қадар')).toBeUndefined();
  });

  it('name both rows of one ID, across files too', async () => {
    const checked = await monitor([
      csv([late, '1-003-0016;Транспорт;Йўллар;0'], 'a.csv'),
      csv([late, '1-003-0017;Транспорт;Кўприклар;0', '1-003-0016;Транспорт;Йўллар;0'], 'b.csv'),
    ]);
    expect(checked.problems.map(({ code, place, args }) => [code, place.file, args.firstFile])).toEqual([
      ['ingest-doubled-dataset', 'b.csv', 'a.csv'],
    ]);
  });

  it('held against the approved list: what it demands and the portal lacks is not placed, what it does not know is left out', async () => {
    const list = csv(
      ['Тўплам ID;Ташкилот номи;Тўплам номи', '1-003-0016;Транспорт;Йўллар', '1-003-0018;Транспорт;Бекатлар'],
      'list.csv',
    );
    const { value, problems } = await monitor(
      [csv([late, '1-003-0016;Транспорт;Йўллар;0', '1-003-0099;Транспорт;Бошқа;50'])],
      { list },
    );
    expect(problems.map(({ code, severity }) => [code, severity])).toEqual([
      ['ingest-not-on-list', 'warning'],
    ]);
    expect(value?.totals).toMatchObject({
      listed: 2,
      placed: 1,
      updated: 1,
      overdue: 0,
      notPlaced: 1,
      percent: 50,
    });
    expect(value?.datasets.map(({ id, placed }) => [id, placed])).toEqual([
      ['1-003-0016', true],
      ['1-003-0018', false],
    ]);
  });

  it('beside body rows of the same run must agree with them; then listed comes from the body rows', async () => {
    const datasets = csv(
      [late, '1-003-0016;Транспорт;Йўллар;0', '1-003-0017;Транспорт;Кўприклар;1'],
      'datasets.csv',
    );
    const right = await monitor([csv([headings, 'Транспорт;5;2;1;1']), datasets]);
    expect([
      right.problems,
      right.value?.level,
      right.value?.totals.notPlaced,
      right.value?.datasets.length,
    ]).toEqual([[], 'dataset', 3, 2]);
    expect(told(await monitor([csv([headings, 'Транспорт;5;3;2;1']), datasets]))).toEqual([
      '2:- ingest-levels-disagree',
      '2:- ingest-levels-disagree',
    ]);
  });

  it('ask for an as-of day when a due day alone is not enough, and name the columns that would do', async () => {
    expect(told(await monitor([csv(['ID;Agency;Due', '1-003-0016;Транспорт;01.08.2022'])]))).toEqual([
      '2:- ingest-as-of-needed',
    ]);
    const bare = await monitor([csv(['ID;Agency', '1-003-0016;Транспорт'])]);
    expect(bare.problems.map(({ code, args }) => [code, args.headings])).toEqual([
      ['table-missing-column', 'Кечиккан кунлар, Янгилаш муддати'],
    ]);
  });
});

describe('the portal’s catalogue', () => {
  const file = 'fixtures/exports/portal/catalogue-sample.json';
  const bytes = readFileSync(file);

  it('gives its bodies and days late, as {result: {count, data}}, as a bare array and flattened to CSV', async () => {
    const records = JSON.parse(bytes.toString()).result.data;
    const flat = ['name,orgName.uzbKrText,dataName.uzbKrText,lateDay,lastUpdate'].concat(
      records.map(
        (one: {
          name: string;
          orgName: { uzbKrText: string };
          dataName: { uzbKrText: string };
          lateDay: number;
          lastUpdate: string;
        }) =>
          [one.name, one.orgName.uzbKrText, one.dataName.uzbKrText, one.lateDay, one.lastUpdate]
            .map((cell) => `"${String(cell).replaceAll('"', '""')}"`)
            .join(','),
      ),
    );
    const forms = [
      { file, bytes },
      { file: 'bare.json', bytes: Buffer.from(JSON.stringify(records)) },
      csv(flat),
    ];
    for (const source of forms) {
      const { value, problems } = await monitor([source]);
      expect(problems.map((found) => found.code)).toEqual(['ingest-never-updated']);
      expect(value?.totals).toMatchObject({ bodies: 10, listed: 10, updated: 7, overdue: 3 });
      expect(
        value?.datasets
          .filter((one) => one.daysLate > 0)
          .map((one) => [one.id, one.daysLate])
          .sort(),
      ).toEqual([
        ['1-011-0008', 580],
        ['1-014-0015', 18],
        ['1-016-0017', 1043],
      ]);
    }
  });

  it('names the line on which a record begins', async () => {
    const { value } = await monitor([{ file, bytes }]);
    const lines = bytes.toString().split('\n');
    for (const { place, id } of value?.datasets ?? []) {
      const start = place.line ?? 0;
      expect(lines[start - 1]).toBe('   {');
      expect(lines.slice(start - 1).find((line) => line.includes('"name":'))).toContain(id);
    }
  });

  it('counts an instant late in the evening of UTC as the next day in Tashkent', async () => {
    const record = (lastUpdate: string) => [
      { name: '1-003-0016', orgName: { uzbKrText: 'Транспорт' }, lateDay: 0, lastUpdate },
    ];
    const day = async (instant: string) =>
      (await monitor([{ file: 'a.json', bytes: Buffer.from(JSON.stringify(record(instant))) }])).value
        ?.datasets[0]?.lastUpdate;
    expect(await day('2022-08-07T18:59:59.9Z')).toBe('2022-08-07');
    expect(await day('2022-08-07T19:00:00Z')).toBe('2022-08-08');
    expect(await day('2022-08-07T21:00:00')).toBe('2022-08-07');
  });

  it('falls back to the Latin name where the Cyrillic one is empty, through the aliases only', async () => {
    const record = [
      { name: '1-003-0016', orgName: { uzbKrText: '', uzbText: 'Transport vazirligi' }, lateDay: 0 },
    ];
    const source = { file: 'a.json', bytes: Buffer.from(JSON.stringify(record)) };
    const agencies = [{ code: 'T', name: 'Транспорт вазирлиги', aliases: ['Transport vazirligi'] }];
    expect((await monitor([source], {}, agencies)).value?.bodies[0]?.agency).toBe('Транспорт вазирлиги');
    expect(told(await monitor([source], {}, []))).toEqual(['1:- ingest-agency-not-cyrillic']);
  });
});
