import { readdirSync, readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { parseCsv } from '../../src/table/csv.ts';

// The collections of CSV that are published on npm and reach whoever installs them (November 2026): csv-spectrum, and the cases that papaparse packs.
// csv-parse, csv-parser, csvtojson, csv-reader, neat-csv and others pack no CSV.

describe('csv-spectrum 2.0.0', () => {
  const folder = 'node_modules/csv-spectrum';
  const read = (name: string): string => readFileSync(`${folder}/${name}`, 'utf8');

  /** Where we read something else than the collection expects, and why. */
  const departures: Readonly<Record<string, string>> = {
    'newlines_crlf.csv': 'a line end within a cell is LF, whatever the file has: names are compared by it',
    'location_coordinates.csv': 'the expectation has another telephone number than the file',
  };

  it.each(readdirSync(`${folder}/csvs`))('%s', (name) => {
    const { rows, problems } = parseCsv(read(`csvs/${name}`), name, ',');
    const [head, ...others] = rows;
    const ours = others.map(({ cells }) =>
      Object.fromEntries((head?.cells ?? []).map((heading, at) => [heading, cells[at] ?? ''])),
    );
    const meant: unknown = JSON.parse(read(`json/${name.replace('.csv', '.json')}`));
    expect(problems).toEqual([]);
    expect(JSON.stringify(ours) === JSON.stringify(meant), departures[name] ?? '').toBe(
      departures[name] === undefined,
    );
  });
});

interface PapaCase {
  readonly description: string;
  readonly input: string;
  readonly config?: Readonly<Record<string, unknown>>;
  readonly expected: { readonly data: readonly (readonly string[])[]; readonly errors: readonly unknown[] };
}

describe('papaparse 5.7.1', () => {
  const cases = papaCases();
  const options = (one: PapaCase): readonly string[] =>
    Object.keys(one.config ?? {}).filter((name) => name !== 'delimiter');
  const plain = cases.filter((one) => options(one).length === 0);

  const blank = 'a record without a filled cell is counted and is no row';
  const broken =
    'a row whose quotation marks do not pair is an error at its line, and no guess at its cells; the lines below are read on';
  const departures: Readonly<Record<string, string>> = {
    'Quoted field has no closing quote': broken,
    'Quoted field has invalid trailing quote after delimiter with a valid closer': broken,
    'Quoted field has invalid trailing quote after delimiter': broken,
    'Quoted field has invalid trailing quote before delimiter': broken,
    'Quoted field has invalid trailing quote after new line': broken,
    'Input is just the delimiter (2 empty fields)': blank,
    'Input is just empty fields': blank,
    'One column input with empty fields': blank,
  };

  it('packs 63 cases, of which 21 are of options that we have not: comments, fast mode, headings changed, line ends set', () => {
    expect([cases.length, cases.length - plain.length]).toEqual([63, 21]);
    expect([...new Set(cases.flatMap(options))].sort()).toEqual([
      'comments',
      'fastMode',
      'header',
      'newline',
      'preview',
      'transformHeader',
    ]);
    expect(
      Object.keys(departures).filter((name) => !plain.some(({ description }) => description === name)),
    ).toEqual([]);
  });

  it.each(plain.map((one) => [one.description, one] as const))('%s', (name, { input, config, expected }) => {
    const { rows, problems } = parseCsv(
      input,
      'e.csv',
      config?.delimiter === '\t' ? '\t' : config?.delimiter === ';' ? ';' : ',',
    );
    const isSame = JSON.stringify(rows.map(({ cells }) => cells)) === JSON.stringify(expected.data);
    const why = departures[name];
    expect(isSame, why ?? '').toBe(why === undefined);
    // What that reader reports of quotation marks, we refuse.
    expect(problems.length > 0).toBe(expected.errors.length > 0);
  });
});

/** The cases of its core reader stand in a file that runs in a browser. */
function papaCases(): readonly PapaCase[] {
  const text = readFileSync('node_modules/papaparse/tests/test-cases.js', 'utf8');
  const name = 'var CORE_PARSER_TESTS = ';
  const from = text.indexOf(name) + name.length;
  const list = text.slice(from, text.indexOf('\n];', from) + 2);
  return runInNewContext(list, { RECORD_SEP: '\u001e', UNIT_SEP: '\u001f' }) as readonly PapaCase[];
}
