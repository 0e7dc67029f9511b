import { describe, expect, it } from 'vitest';
import { csv, headings, monitor, told } from '../sources.ts';

const numbered = `Т/р;${headings}`;
const datasets = 'Тўплам ID;Ташкилот номи;Кечиккан кунлар';

describe('rows that an export has lost', () => {
  it('are missing where the totals say another number of rows; a section may be meant', async () => {
    const rows = ['Адлия;10;8;7;1', 'Молия;20;20;18;2'];
    const said = async (label: string) =>
      told(await monitor([csv([headings, ...rows, `${label};30;28;25;3`])]));
    expect(await said('Жами: 3 та ташкилот')).toEqual(['4:1 ingest-total-disagrees']);
    expect(await said('Жами: 2 та ташкилот')).toEqual([]);
    const ofDatasets = (label: string) =>
      monitor([csv([datasets, '1-014-0001;Адлия;0', '1-014-0002;Адлия;4', `;${label};`])]);
    expect(told(await ofDatasets('Жами 40 та тўплам'))).toEqual(['4:2 ingest-total-disagrees']);
    expect(told(await ofDatasets('Жами 2 та тўплам'))).toEqual([]);
  });

  it('leave a gap in the numbers; sections begin at 1 again, and a table sorted otherwise says nothing', async () => {
    const table = (numbers: readonly number[]) =>
      monitor([csv([numbered, ...numbers.map((no, at) => `${no};Орган ${'абвгдежз'[at]};10;8;7;1`)])]);
    expect(told(await table([1, 2, 5, 6]))).toEqual(['4:1 ingest-number-left-out']);
    expect(told(await table([2, 3]))).toEqual(['2:1 ingest-number-left-out']);
    expect(told(await table([1, 2, 1, 2, 3]))).toEqual([]);
    expect(told(await table([3, 1, 7, 2]))).toEqual([]);
  });

  it('are missing from one page of a catalogue, and all there when its pages come together', async () => {
    const page = (file: string, id: string) => {
      const data = [{ name: id, orgName: { uzbKrText: 'Адлия' }, lateDay: 0, lastUpdate: '2022-08-01' }];
      return { file, bytes: new TextEncoder().encode(JSON.stringify({ result: { count: 2, data } })) };
    };
    const [one, two] = [page('1.json', '1-014-0001'), page('2.json', '1-014-0002')];
    expect(told(await monitor([one]))).toEqual(['-:- ingest-records-missing']);
    expect(told(await monitor([one, two]))).toEqual([]);
  });
});

describe('what says how late a dataset is', () => {
  const table = 'Тўплам ID;Ташкилот номи;Даврийлиги;Охирги янгиланган сана;Янгилаш муддати;Кечиккан кунлар';
  const row = async (cells: string) =>
    told(await monitor([csv([table, `1-014-0001;Адлия;${cells}`])], { asOf: '2022-08-08' }));

  it('must agree with the last update', async () => {
    expect(await row(';01.08.2022;;8')).toEqual(['2:6 ingest-late-over-update']);
    expect(await row(';01.08.2022;;7')).toEqual([]);
    expect(await row('ойлик;01.05.2022;;0')).toEqual(['2:6 ingest-late-against-period']);
    expect(await row('ойлик;01.05.2022;01.09.2022;')).toEqual(['2:5 ingest-late-against-period']);
    expect(await row('доимий;01.05.2022;01.09.2022;')).toEqual([]);
  });
});
