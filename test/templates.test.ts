import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawDocument } from '../src/docx/draw.ts';
import { countPages } from '../src/docx/paginate.ts';
import { printDocument } from '../src/layout/print-document.ts';
import { checkDayOrder, checkFields } from '../src/letters/fields.ts';
import type { FilledDocument } from '../src/model/document.ts';
import { sampleDocument, tryKind } from '../src/runs/try-kind.ts';
import { checkText } from '../src/spelling/check-text.ts';
import { inlinePartials } from '../src/template/inline-partials.ts';
import { readKind } from '../src/template/read-kind.ts';
import type { Sample } from '../src/template/sample.ts';
import { readSample } from '../src/template/sample.ts';
import { trialSnapshots } from '../src/template/sample-snapshot.ts';
import { dayForms, words } from '../src/template/words.ts';
import { outlineDocx } from './support/outline.ts';
import { builtInFolder, builtInKind, builtInKinds, folderFiles, madeKind } from './template/made.ts';

function sampleOf(name: string): Sample {
  const read = readSample(builtInKind(name), readFileSync(join(builtInFolder(name), 'sample.yaml'), 'utf8'));
  if (read.value === undefined) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

/** Compares with a kept file; `UPDATE_EXPECTED=1` keeps what is now, for a person to read in the diff. */
function expectKept(file: string, text: string): void {
  if (process.env.UPDATE_EXPECTED) writeFileSync(file, text);
  expect(text).toBe(existsSync(file) ? readFileSync(file, 'utf8') : '');
}

describe.each(builtInKinds)('%s', (name) => {
  test('has no fault, under its sample and under unusual figures', () => {
    expect(tryKind(builtInKind(name), sampleOf(name))).toEqual([]);
  });

  test('gives examples of its own fields with which a letter can be written', () => {
    const sample = sampleOf(name);
    const { planned } = sample;
    const kind = builtInKind(name);
    const fields = Object.fromEntries(kind.fields.map((field) => [field.name, field.example]));
    expect(Object.values(fields)).not.toContain('');
    const checked = checkFields(kind, fields, {});
    const order = checkDayOrder(kind, checked.value ?? {}, {}, planned);
    expect([...checked.problems, ...order]).toEqual([]);
    const letter = sampleDocument({ ...sample, planned: { ...planned, fields: checked.value ?? {} } });
    expect(letter.problems).toEqual([]);
  });

  test('reads as kept in preview.txt', () => {
    const { value } = sampleDocument(sampleOf(name));
    expectKept(
      join(builtInFolder(name), 'preview.txt'),
      value ? printDocument(value, (at) => countPages(value, at)) : '',
    );
  });

  test('draws as kept in outline.txt', async () => {
    const { value } = sampleDocument(sampleOf(name));
    const outline = value ? outlineDocx(await drawDocument(value)) : '';
    expectKept(join(builtInFolder(name), 'outline.txt'), `${outline.trimEnd()}\n`);
  });

  test('prints the same letters when the shared pieces of text are put into its body', () => {
    const kind = builtInKind(name);
    const pieces = new Map([...kind.partials].map(([piece, { text }]) => [piece, text]));
    const text = inlinePartials(kind.body.text, pieces);
    const sample = sampleOf(name);
    const snapshots = kind.needs === 'none' ? [null] : Object.values(trialSnapshots('2022-08-08'));
    const alone = { ...kind, partials: new Map(), body: { ...kind.body, text } };
    const letters = (of: typeof kind) =>
      [sample.planned.snapshot, ...snapshots].map(
        (snapshot) => sampleDocument({ ...sample, planned: { ...sample.planned, kind: of, snapshot } }).value,
      );
    expect(text).not.toContain('{{>');
    expect(letters(alone).map(textOf)).toEqual(letters(kind).map(textOf));
  });

  test('holds no slip of Uzbek', () => {
    const texts = [...folderFiles(builtInFolder(name))].filter(([file]) => file.endsWith('preview.txt'));
    const slips = texts.flatMap(([, text]) => checkText(text, new Set(), (_, value) => ({ value })));
    expect(slips.map((slip) => [slip.code, slip.place.value])).toEqual([]);
  });
});

test("the clerk's page names every key of letter.yaml, every form of a day and every word", () => {
  const page = readFileSync(join('templates', 'README.md'), 'utf8');
  const refused = readKind(
    'x',
    'x',
    new Map([
      ['letter.yaml', 'x: y'],
      ['body.hbs', ''],
    ]),
    new Map(),
  );
  const keys = String(refused.problems[0]?.args.known).split(', ');
  const missing = [
    ...keys.filter((key) => !page.includes(`| \`${key}\` |`)),
    ...dayForms.filter((form) => !page.includes(`"${form}"`)),
    ...Object.keys(words).filter((word) => !new RegExp(`[({\`]${word}[ \`]`, 'u').test(page)),
  ];
  expect(keys.length).toBeGreaterThan(10);
  expect(missing).toEqual([]);
});

describe("examples of the clerk's page and of `template fields` are right as they are", () => {
  const page = readFileSync(join('templates', 'README.md'), 'utf8');
  const written = [...page.matchAll(/^\| `(\{\{.+?)` \|/gmu)].map((found) => found[1] ?? '');
  const shown = Object.values(words).map((word) => word.example);

  test.each([...new Set([...written, ...shown])])('%s', (example) => {
    const needs = 'needs: dataset\nfields:\n  - {name: deadline, type: day, label: Муддат}\n';
    const partial = 'Вазирлар Маҳкамасининг 808-сон';
    const body = `Матн. ${example.replaceAll('…', 'матн')}${closeOf(example)}\n`;
    const kind = madeKind(body, needs, { 'resolution-808': partial });
    const recipients = '- {name: Вазирлик, dative: Вазирликка}';
    const sample = `fields: {deadline: 2022-08-22}\nrecipients:\n  ${recipients}\nbodies:\n  - [Вазирлик, 9, 8, 1]\n`;
    expect(tryKind(kind, readSample(kind, sample).value)).toEqual([]);
  });

  test('what is in letter.yaml', () => {
    const value = (key: string) =>
      new RegExp(`^\\| \`${key}\` \\|[^\`]*(?:\`shared\`[^\`]*)?\`([^\`]+)\``, 'mu').exec(page)?.[1] ?? '';
    const keys = ['file', 'measure', 'addressee', 'reply'].map((key) => `${key}: ${value(key)}\n`);
    const fields = ['incomingDate', 'incomingNumber'].map(
      (name) => `  - {name: ${name}, label: М, type: text}\n`,
    );
    const yaml = `title: Т\nheading: С\n${keys.join('')}fields:\n${fields.join('').replace('text', 'day')}`;
    const files = new Map([
      ['letter.yaml', yaml],
      ['body.hbs', 'Матн.\n'],
    ]);
    const read = readKind('x', 'x', files, new Map());
    expect(keys.filter((line) => line.endsWith(': \n'))).toEqual([]);
    expect([...read.problems, ...(read.value ? tryKind(read.value, undefined) : [])]).toEqual([]);
  });
});

function textOf(document: FilledDocument | undefined): string {
  return document === undefined ? 'nothing' : printDocument(document);
}

/** The end of a block that an example only opens. */
function closeOf(example: string): string {
  return /^\{\{#if[^}]*\}\}$/u.test(example) ? 'матн{{/if}}' : '';
}
