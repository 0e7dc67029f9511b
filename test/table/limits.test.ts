import { describe, expect, it } from 'vitest';
import { csv, headings, monitor, told } from '../ingest/sources.ts';

const table = [headings, 'Адлия вазирлиги;24;24;24;0', 'Молия вазирлиги;12;10;7;3', 'Жами;36;34;31;3'];

describe('a file that is cut', () => {
  it('at any byte gives an error, or the figures of the rows that are whole', async () => {
    const whole = csv(table.map((line, index) => `${line};${['Фоиз', '100', '58,3', '86,1'][index]}`)).bytes;
    const odd: string[] = [];
    for (let length = 0; length < whole.length; length += 1) {
      const { value, problems } = await monitor([{ file: 'e.csv', bytes: whole.subarray(0, length) }]);
      const text = new TextDecoder().decode(whole.subarray(0, length));
      // Cut exactly between rows, or within the totals row's own word, nothing tells that there was more.
      const atRow = /(?:100|58,3|86,1)\n?$/u.test(text);
      if (value !== undefined && !atRow) odd.push(text.slice(-30));
      if (value === undefined) expect(problems.some((found) => found.severity === 'error')).toBe(true);
    }
    expect(odd).toEqual([]);
  });

  it('in JSON names the line of a name that appears twice in one record, and a second list of records', async () => {
    const read = async (text: string) =>
      (await monitor([{ file: 'e.json', bytes: Buffer.from(text) }])).problems.map(({ code, place, args }) =>
        [code, place.line, ...Object.values(args)].join(' '),
      );
    expect(await read('[{"a":1,\n"b":{"a":2}},\n{"a":[{"a":1}],"\\u0061"\n:3,"c":1,"c":2}]')).toEqual([
      'table-json-doubled-key 3 a',
      'table-json-doubled-key 4 c',
    ]);
    for (const [text, lists] of [
      ['{"items":[{"a":1,"b":1}],"old":[{"a":2,"b":2}]}', 'items old'],
      ['{"x":[{"a":2}],"result":{"data":[{"a":1}]}}', 'data x'],
    ] as const)
      expect(await read(text)).toEqual([`table-json-two-lists  ${lists}`]);
    const links = await read('{"items":[{"a":1,"b":1,"c":1}],"links":[{"href":"x","a":1}],"tags":["y"]}');
    expect(links.filter((told) => told.startsWith('table-json'))).toEqual([]);
  });

  it('in JSON names the line and column where it breaks', async () => {
    const text = '[{"name": "1-001-0001",\n"lateDay": 0';
    expect(told(await monitor([{ file: 'e.json', bytes: Buffer.from(text) }]))).toEqual([
      '2:13 table-bad-json',
    ]);
  });
});

describe('limits', () => {
  it('a cell of 80 MB is refused at its line, quickly, whether quoted or not', async () => {
    for (const quote of ['', '"']) {
      const bytes = Buffer.concat([
        Buffer.from(`${table[0]}\n${table[1]}\n${quote}`),
        Buffer.alloc(80_000_000, 'x'),
        Buffer.from(`${quote};1;1;1;0\n`),
      ]);
      const before = performance.now();
      expect(told(await monitor([{ file: 'e.csv', bytes }]))).toEqual(['3:- table-long-row']);
      expect(performance.now() - before).toBeLessThan(20_000);
    }
  }, 60_000);

  it('a row of a million columns is refused at its line', async () => {
    const wide = await monitor([csv([...table.slice(0, 2), '1;'.repeat(499_000)])]);
    expect(told(wide)).toEqual(['3:- table-wide-row']);
    expect(told(await monitor([csv([';'.repeat(999_000)])]))).toContain('1:- table-wide-row');
  });

  it('a file over 400 MB is refused unread', async () => {
    expect(told(await monitor([{ file: 'e.csv', bytes: new Uint8Array(400_000_001) }]))).toEqual([
      '-:- table-too-large',
    ]);
  });

  it('headings such as __proto__ and constructor are headings like others', async () => {
    const { value, problems } = await monitor([
      csv([`__proto__;constructor;${headings}`, 'x;y;Адлия;1;1;1;0']),
    ]);
    expect(value?.bodies[0]?.agency).toBe('Адлия');
    expect(problems.map((found) => found.place.value)).toEqual(['__proto__', 'constructor']);
    const json =
      '[{"__proto__": {"toString": 1}, "name": "1-001-0001", "orgName": {"uzbKrText": "Адлия"}, "lateDay": 3}]';
    expect((await monitor([{ file: 'e.json', bytes: Buffer.from(json) }])).value?.totals.overdue).toBe(1);
  });

  it('what no reader sees in a name (zero width, bidi, soft hyphen) does not stay in it', async () => {
    const { value } = await monitor([csv([headings, 'Ад\u200Bлия\u202E вазир\u00ADлиги;1;1;1;0'])]);
    expect(value?.bodies[0]?.agency).toBe('Адлия вазирлиги');
  });
});

describe('a file that is something else than its name says', () => {
  it('is refused with what it is', async () => {
    const zip = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), Buffer.alloc(60)]);
    const cases: readonly (readonly [string, Uint8Array, string])[] = [
      ['e.csv', zip, 'ZIP'],
      ['e.csv', Buffer.from('<!DOCTYPE html><p>login</p>'), 'HTML'],
      ['e.xlsx', Buffer.from(table.join('\n')), 'CSV'],
      ['e.csv', Buffer.from('[{"name": 1}]'), 'JSON'],
      ['e.json', Buffer.from(table.join('\n')), 'CSV'],
      ['e.csv', Buffer.from('%PDF-1.7'), 'PDF'],
      ['-', Buffer.from([0x1f, 0x8b, 8, 0]), 'GZIP'],
    ];
    for (const [file, bytes, found] of cases) {
      const { problems } = await monitor([{ file, bytes }]);
      expect(problems.map(({ code, args }) => [code, args.found])).toEqual([['table-wrong-format', found]]);
    }
  });
});
