import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readDirectories } from '../../../src/runs/directories.ts';

const names = ['recipients.csv', 'distribution.csv', 'signatories.csv', 'executors.csv', 'agencies.csv'];
const seeds = (): Map<string, Uint8Array> =>
  new Map(names.map((name) => [name, readFileSync(`seeds/${name}`)]));
const text = (lines: readonly string[]) => Buffer.from(`${lines.join('\r\n')}\r\n`);

describe('directories', () => {
  it('that init ships are read without a single problem, in the order of their rows', async () => {
    const { value, problems } = await readDirectories(seeds());
    expect(problems).toEqual([]);
    expect(value?.recipients.find((one) => one.code === 'CM-MACRO')?.dative).toMatch(/котибиятига$/u);
    expect(value?.signatories.every((one) => one.unfilled?.length === 1)).toBe(true);
    expect(value?.agencies.length).toBeGreaterThan(100);
  });

  it('are the same after Excel has saved them as Unicode text, or with commas and Uzbek headings', async () => {
    const before = await readDirectories(seeds());
    const resaved = new Map(
      [...seeds()].map(([name, bytes]) => {
        const plain = new TextDecoder().decode(bytes).replaceAll(';', '\t');
        return [name, Buffer.from(`\uFEFF${plain}`, 'utf16le')];
      }),
    );
    expect((await readDirectories(resaved)).value).toEqual(before.value);
    const own = new Map([
      ['recipients.csv', text(['Код,Номи,Кимга,Дан,Гача,Изоҳ,Ички рақам', 'X,Бўлим,Бўлимга,01.07.2022,,,5'])],
    ]);
    const { value, problems } = await readDirectories(own);
    expect(problems).toEqual([]);
    expect(value?.recipients).toEqual([
      { code: 'X', name: 'Бўлим', dative: 'Бўлимга', from: '2022-07-01', to: null, note: '' },
    ]);
  });

  it('a line of the distribution may be for each body that a notice concerns', async () => {
    const lines = new Map([['distribution.csv', text(['kind;recipient;from;to', 'notice-overdue;*;;'])]]);
    const { value, problems } = await readDirectories(lines);
    expect(problems).toEqual([]);
    expect(value?.distribution.map(({ recipient }) => recipient)).toEqual(['*']);
  });

  it('saved as Windows-1251 stop the run instead of printing Со?ли?ни', async () => {
    const lossy = new Map([
      ['agencies.csv', Buffer.from('code;name;aliases\r\nSOG;Со?ли?ни са?лаш вазирлиги;\r\n')],
    ]);
    const { value, problems } = await readDirectories(lossy);
    expect([value, problems.map((found) => found.code)]).toEqual([undefined, ['csv-lossy-encoding']]);
  });

  it('report all that is wrong in all files at once, each with its file and row', async () => {
    const { value, problems } = await readDirectories(
      new Map([
        [
          'recipients.csv',
          text(['code,name,dative,from,to,note', 'A,Бўлим,,31.02.2022,,', 'B B,Бўлим,Бўлимга,,,']),
        ],
        ['distribution.csv', text(['kind,recipient,from,to', 'monitoring-cabinet,AA,,'])],
        [
          'signatories.csv',
          text(['code,unit,post,name,from,to,note', 'd,01-3,Раис,А. Султанов,2022-07-01,2022-06-30,']),
        ],
      ]),
    );
    expect(value).toBeUndefined();
    expect(problems.map(({ code, place }) => [place.file, place.line, place.field, code])).toEqual([
      ['recipients.csv', 2, 'dative', 'directory-empty-cell'],
      ['recipients.csv', 2, 'from', 'directory-bad-date'],
      ['recipients.csv', 3, 'code', 'directory-bad-code'],
      ['signatories.csv', 2, 'unit', 'directory-bad-unit'],
      ['signatories.csv', 2, 'to', 'directory-from-after-to'],
      ['distribution.csv', 2, 'recipient', 'directory-unknown-recipient'],
    ]);
  });

  it('allow one code twice when its days do not meet', async () => {
    const rows = (end: string) =>
      text([
        'code,unit,post,name,from,to,note',
        `d,01/5,Раис,А. Султанов,,${end},`,
        'd,01/3,Раис,А. Султанов,2022-07-01,,',
      ]);
    const read = async (end: string) =>
      (await readDirectories(new Map([['signatories.csv', rows(end)]]))).problems.map((found) => found.code);
    expect([await read('2022-06-30'), await read('2022-07-01')]).toEqual([[], ['directory-doubled-code']]);
  });

  it('know a name that the office has still to fill in', async () => {
    const rows = text([
      'code,name,phone,from,to',
      'a,[исм фамилия],,,',
      'b,,,,',
      'c,К. Каримов,202-80-01,,',
      'd,К. Каримов,12,,',
    ]);
    const { value } = await readDirectories(new Map([['executors.csv', rows]]));
    expect(value?.executors.map((one) => one.unfilled?.length ?? 0)).toEqual([2, 2, 0, 1]);
  });
});
