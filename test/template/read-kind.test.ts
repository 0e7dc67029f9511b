import { expect, test } from 'vitest';
import { withHistory } from '../../src/runs/letters-prepared/history.ts';
import { checkKind } from '../../src/template/check-kind.ts';
import { fillLetter } from '../../src/template/fill-letter.ts';
import { listFields } from '../../src/template/list-fields.ts';
import { readKind } from '../../src/template/read-kind.ts';
import { sampleOffice } from '../../src/template/sample.ts';
import { datasetOf, madeKind, plannedLetter, snapshotOf } from './made.ts';

const body = 'Матн.\n';

function read(yaml: string | Uint8Array, files: Readonly<Record<string, string>> = { 'body.hbs': body }) {
  return readKind(
    'x',
    'templates/letters/x',
    new Map([['letter.yaml', yaml], ...Object.entries(files)]),
    new Map(),
  );
}

function faults(yaml: string): readonly string[] {
  return read(yaml).problems.map(
    (found) =>
      `${found.code.replace(/^(?:template|yaml)-/u, '')} ${found.place.line}:${found.place.column} ${found.args.key}`,
  );
}

const good = 'title: Т\nfile: 19-09/1\nheading: С\n';

test('the least kind: what it does not say is taken as nothing', () => {
  const { value, problems } = read(good);
  expect(problems).toEqual([]);
  expect(value).toMatchObject({
    name: 'x',
    title: 'Т',
    file: '19-09/1',
    numbering: 'each',
    needs: 'none',
    audience: 'distribution',
    measure: null,
    allowed: [],
    fields: [],
    appendices: [],
    reply: null,
    addressee: null,
  });
  expect(value?.subject.text).toBe('С');
});

test('every fault of letter.yaml is named at once, each at its line and column', () => {
  const yaml = `tilte: Т
file: 19/9
heading: С
numbering: many
allowed: CM
fields:
  - {name: Ном, label: Ном}
  - {nam: x}
appendix:
  title: М
  items: bodys
  columns:
    - {field: agenci, heading: Т, widthMm: 9999}
`;
  expect(faults(yaml)).toEqual([
    'unknown-key 1:1 tilte',
    'missing-key 1:1 title',
    'bad-value 4:12 numbering',
    'bad-value 7:12 name',
    'unknown-key 8:6 nam',
    'missing-key 8:5 name',
    'missing-key 8:5 label',
    'bad-value 11:10 items',
    'bad-value 13:15 field',
    'bad-value 13:44 widthMm',
    'missing-key 1:1 needs',
    'bad-value 2:7 file',
  ]);
});

test.each([
  ['needs: bodys\n', 'none, any, body, dataset'],
  ['needs: bodys\naudience: overdue-bodies\n', 'dataset'],
  [
    'needs: none\nappendix:\n  title: М\n  columns:\n    - {field: no, heading: Т, widthMm: 10}\n',
    'any, body, dataset',
  ],
])(
  'a wrong `needs` is told once, with what is allowed here, and drags in no unknown field: %j',
  (yaml, allowed) => {
    const { value, problems } = read(`${good}${yaml}`, {
      'body.hbs': '{{totals.placed}} {{overdueCount}}\n',
    });
    const faulty = [...problems, ...(value === undefined ? [] : checkKind(value))];
    expect(faulty.map((found) => [found.code, found.args.wanted])).toEqual([['yaml-bad-value', allowed]]);
  },
);

test('an appendix of datasets asks for an export of datasets, a shared number for a common addressee', () => {
  const columns = '  columns:\n    - {field: id, heading: ID, widthMm: 20}\n';
  expect(faults(`${good}needs: any\nappendix:\n  title: М\n  items: overdue\n${columns}`)).toEqual([
    'bad-value 4:8 needs',
  ]);
  expect(faults(`${good}numbering: shared\n`)).toEqual(['missing-key 1:1 addressee']);
  expect(faults(`${good}audience: overdue-bodies\nneeds: body\n`)).toEqual(['bad-value 5:8 needs']);
});

test('Windows line ends and a byte order mark change neither the kind nor its hash', () => {
  const plain = read(good).value;
  const windows = read(`\uFEFF${good.replaceAll('\n', '\r\n')}`, { 'body.hbs': '\uFEFFМатн.\r\n' }).value;
  expect(windows?.sha256).toBe(plain?.sha256);
  expect(windows?.body.text).toBe(body);
});

test('the hash follows the words and the partials they reach, nothing else', () => {
  const hash = (text: string, partials: Readonly<Record<string, string>>, files = {}) => {
    const all = new Map(Object.entries({ 'letter.yaml': good, 'body.hbs': text, ...files }));
    return readKind('x', 'x', all, new Map(Object.entries(partials))).value?.sha256;
  };
  const first = hash('{{> a}}', { a: '{{> b}}', b: '1', c: '1' });
  expect(hash('{{> a}}', { a: '{{> b}}', b: '1', c: '2' }, { 'preview.txt': 'х' })).toBe(first);
  expect(hash('{{> a}}', { a: '{{> b}}', b: '2', c: '1' })).not.toBe(first);
});

test('whatever is in letter.yaml, reading it ends with problems and never throws', () => {
  for (const yaml of [
    '',
    '[]',
    '- a',
    'x',
    '{',
    '&a [*a]',
    '!!js/function x',
    '? {a: b}\n: c',
    '\u0000',
    'a: b: c',
    '"',
  ]) {
    expect(read(yaml).problems.length).toBeGreaterThan(0);
  }
  expect(read(new Uint8Array([0xff, 0xfe, 0x00])).problems).toMatchObject([
    { code: 'template-bad-encoding' },
  ]);
});

test('every field that is listed to people can be printed', () => {
  const yaml =
    'needs: dataset\nfields:\n  - {name: note, label: Изоҳ}\n  - {name: till, type: day, label: Муддат}\n  - {name: sum, type: count, label: Сон}\n';
  const listed = listFields(madeKind(body, yaml));
  const written = listed.map(({ name, type, inside }) => {
    if (type === 'list') return '';
    // Bodies of different shares have none in common.
    if (name === 'equalPercent') return '{{#if equalPercent}}{{equalPercent}}{{/if}}';
    // A share that has risen has not fallen.
    if (name === 'changes.fallen') return '{{#if changes.fallen}}{{changes.fallen}}{{/if}}';
    return inside === null ? `{{${name}}}` : `{{#each ${inside}}}{{${name}}}{{/each}}`;
  });
  const datasets = [datasetOf('1-003-0001', 'А', 3), datasetOf('1-003-0002', 'Б', 1)];
  const snapshot = snapshotOf(
    [
      ['А', 3, 3, 0],
      ['Б', 3, 1, 1],
      ['В', 1, 1, 0],
    ],
    datasets,
  );
  const planned = plannedLetter(madeKind(written.join(' '), yaml), snapshot, {
    fields: { note: 'изоҳ', till: '2022-08-25', sum: '59' },
  });
  const earlier = snapshotOf([
    ['А', 3, 1, 1],
    ['Б', 3, 2, 0],
    ['Г', 3, 0, 1],
  ]);
  const filled = fillLetter(withHistory(planned, [{ ...earlier, asOf: '2022-07-08' }]), sampleOffice);
  expect(filled.problems).toEqual([]);
  expect(listed.length).toBeGreaterThan(60);
});
