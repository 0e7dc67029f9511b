import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/model/table.ts';
import { headings, monitor, told } from '../ingest/sources.ts';

const lines = [
  headings,
  'Ўзбекистон Республикаси Адлия вазирлиги;24;24;24;0',
  'Туризм вазирлиги № 1;12;10;7;3',
];
const text = `${lines.join('\r\n')}\r\n`;

function utf16(content: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\uFEFF${content}` : content, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

/** Windows-1251 as Excel writes it: what it lacks becomes `?`. */
function windows1251(content: string): Uint8Array {
  const table = new Map(
    Array.from({ length: 256 }, (_, byte) => [
      new TextDecoder('windows-1251').decode(Uint8Array.of(byte)),
      byte,
    ]),
  );
  return Uint8Array.from([...content].map((letter) => table.get(letter) ?? 0x3f));
}

const read = (bytes: Uint8Array, file = 'e.csv', options = {}) =>
  monitor([{ file, bytes } satisfies Source], options);

describe('encodings', () => {
  it('are found from the bytes: UTF-8 with and without a mark, UTF-16 both ways with and without one, Windows-1251', async () => {
    const forms: readonly (readonly [string, Uint8Array])[] = [
      ['utf-8', Buffer.from(text)],
      ['utf-8 mark', Buffer.from(`\uFEFF${text}`)],
      ['utf-16le mark', utf16(text, false, true)],
      ['utf-16be mark', utf16(text, true, true)],
      ['utf-16le', utf16(text, false, false)],
      ['utf-16be', utf16(text, true, false)],
      ['windows-1251', windows1251(text)],
    ];
    for (const [name, bytes] of forms) {
      const { value, problems } = await read(bytes);
      expect([name, problems, value?.bodies[0]?.agency]).toEqual([
        name,
        [],
        'Ўзбекистон Республикаси Адлия вазирлиги',
      ]);
    }
  });

  it('read Excel’s "Unicode text": UTF-16 with tabs', async () => {
    const { value, problems } = await read(utf16(text.replaceAll(';', '\t'), false, true), 'e.txt');
    expect([problems, value?.totals.listed]).toEqual([[], 36]);
  });

  it('can be named, and a wrong name is refused', async () => {
    const bytes = windows1251(text);
    expect((await read(bytes, 'e.csv', { encoding: 'cp1251' })).value?.totals.bodies).toBe(2);
    expect(told(await read(bytes, 'e.csv', { encoding: 'cp-1251x' }))).toEqual([
      '-:- table-unknown-encoding',
    ]);
  });

  it('that lack Қ, Ғ and Ҳ stop the run at every cell with a sign in their place, also in a title', async () => {
    const lossy = windows1251(
      `2022 йил 8 август ҳолатига;;;;\n${headings}\nҚишлоқ хўжалиги вазирлиги;1;1;1;0\nСоғлиқ;1;1;1;0\nАдлия;1;1;1;0\n`,
    );
    const checked = await read(lossy);
    expect(checked.problems.map(({ code, place }) => [place.line, place.column, code, place.value])).toEqual([
      [1, 1, 'csv-lossy-encoding', '2022 йил 8 август ?олатига'],
      [3, 1, 'csv-lossy-encoding', '?ишло? хўжалиги вазирлиги'],
      [4, 1, 'csv-lossy-encoding', 'Со?ли?'],
    ]);
    expect(checked.value).toBeUndefined();
  });

  it('that lost every Cyrillic letter are reported too', async () => {
    const gone = `Agency;Listed;Placed;Updated;Overdue\n??????? ??????????;1;1;1;0\n`;
    expect(told(await read(Buffer.from(gone)))).toEqual(['2:1 csv-lossy-encoding']);
  });

  it('damaged letters (U+FFFD) are reported at their cell', async () => {
    const bytes = Buffer.from(`${headings}\nАдлия вазирлиги;1;1;1;0\nМолия вазирлиги ва бошқалар;1;1;1;0\n`);
    const at = bytes.indexOf('Молия') + 1;
    bytes[at] = 0x20;
    expect(told(await read(bytes))).toEqual(['3:1 table-damaged-letter']);
  });

  it('lost letters come back with --repair where exactly one name of the directory fits, each reported', async () => {
    const agencies = ['Соғлиқни сақлаш вазирлиги', 'Қурилиш вазирлиги', 'Ғурилиш вазирлиги'].map(
      (name, index) => ({
        code: String(index),
        name,
        aliases: [],
      }),
    );
    const bytes = windows1251(`${headings}\nСоғлиқни сақлаш вазирлиги;1;1;1;0\nҚурилиш вазирлиги;1;1;1;0\n`);
    const { problems } = await monitor([{ file: 'e.csv', bytes }], { repair: true }, agencies);
    expect(problems.map(({ code, severity, place }) => [place.line, severity, code])).toEqual([
      [2, 'warning', 'ingest-letters-restored'],
      [3, 'error', 'csv-lossy-encoding'],
    ]);
  });
});
