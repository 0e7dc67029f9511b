import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutLetter } from '../../src/layout/lay-out-letter.ts';
import { printDocument } from '../../src/layout/print-document.ts';
import { fillLetter } from '../../src/template/fill-letter.ts';
import { sampleOffice } from '../../src/template/sample.ts';
import { cleanText } from '../../src/text/characters.ts';
import { unboundNumbers } from '../../src/text/no-break.ts';
import { datasetOf, madeKind, plannedLetter, snapshotOf } from './made.ts';

const noted = 'needs: none\nfields:\n  - {name: note, label: Изоҳ, required: false}\n';

function bodyText(body: string, fields: Readonly<Record<string, string>> = {}, yaml = noted): string {
  const planned = plannedLetter(madeKind(body, yaml), null, { fields });
  const filled = fillLetter(planned, sampleOffice);
  if (filled.value === undefined) return JSON.stringify(filled.problems);
  const { values } = filled.value;
  return filled.value.body.replace(/\uE000(\d+)\uE001/gu, (_, n: string) => values[Number(n)] ?? '');
}

test('counts, per cents and days print in the official forms', () => {
  const snapshot = snapshotOf([['Адлия вазирлиги', 12345, 10000, 45]]);
  const kind = madeKind(
    '{{totals.listed}} {{totals.percent}} {{asOf}} {{day asOf "act"}} {{month asOf}} {{year}}',
    'needs: any\n',
  );
  const filled = fillLetter(plannedLetter(kind, snapshot), sampleOffice);
  expect(filled.value?.values.slice(1)).toEqual([
    '12\u00A0345',
    '81,0',
    '2022 йил 8 август',
    '2022 йил 8 августдаги',
    '2022 йилнинг август ойида',
    '2022',
  ]);
});

test('a field that is empty for this letter stops it with the place of its tag', () => {
  const planned = plannedLetter(madeKind('Матн.\nИзоҳ: {{fields.note}}', noted), null);
  const filled = fillLetter(planned, sampleOffice);
  expect(filled.value).toBeUndefined();
  expect(filled.problems).toMatchObject([
    {
      code: 'template-empty-value',
      place: { file: 'templates/letters/made/body.hbs', line: 2, column: 9 },
      args: { name: 'fields.note' },
    },
  ]);
});

test('every empty field of a letter is named at once, also one of the subject', () => {
  const kind = madeKind('{{fields.note}} {{fields.note}}', `${noted}subject: '{{fields.note}}'\n`);
  const filled = fillLetter(plannedLetter(kind, null), sampleOffice);
  expect(filled.problems.map((found) => found.place.line)).toEqual([1, 1, 7]);
});

test('an empty field behind {{#if}} does not stop the letter', () => {
  expect(bodyText('Матн{{#if fields.note}}: {{fields.note}}{{/if}}.')).toBe('Матн.');
});

test('the number is value 0 wherever it is, and is not known yet', () => {
  const filled = fillLetter(
    plannedLetter(madeKind('{{number}} ва {{number}}'), snapshotOf([['А', 1, 1, 0]])),
    sampleOffice,
  );
  expect(filled.value?.body).toBe('\uE0000\uE001 ва \uE0000\uE001');
  expect(filled.value?.values).toEqual(['{number}']);
});

test('a kind with faults fills nothing and says why', () => {
  const filled = fillLetter(plannedLetter(madeKind('{{nubmer}}'), null), sampleOffice);
  expect(filled.problems.map((found) => found.code)).toEqual(['template-unknown-field']);
});

test('rows of one snapshot are the same array in every letter of a kind', () => {
  const appendix =
    'needs: any\nappendix:\n  title: М\n  totals: true\n  columns:\n    - {field: no, heading: Т/р, widthMm: 10}\n    - {field: agency, heading: Т, widthMm: 60}\n    - {field: percent, heading: Ф, widthMm: 20}\n';
  const kind = madeKind('Матн', appendix);
  const snapshot = snapshotOf([['Адлия вазирлиги', 0, 0, 0]]);
  const [first, second] = [1, 2].map(() => fillLetter(plannedLetter(kind, snapshot), sampleOffice).value);
  expect(first?.tables.appendix).toBe(second?.tables.appendix);
  expect(first?.tables).toMatchObject({
    appendix: [['1', 'Адлия вазирлиги', '–']],
    totals: [['', 'Жами', '–']],
  });
});

test('a notice lists the overdue datasets alone', () => {
  const yaml =
    'needs: dataset\nappendix:\n  title: М\n  items: overdue\n  columns:\n    - {field: id, heading: ID, widthMm: 20}\n    - {field: late, heading: К, widthMm: 20}\n';
  const datasets = [datasetOf('1-003-0001', 'А', 0), datasetOf('1-003-0002', 'А', 27)];
  const filled = fillLetter(
    plannedLetter(madeKind('{{overdueCount}}', yaml), snapshotOf([['А', 2, 1, 1]], datasets)),
    sampleOffice,
  );
  expect(filled.value?.tables.appendix).toEqual([['1-003-0002', '27']]);
});

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...'{}#/>*_`|-1.[]()!<&\\\n\t \uE000\uE0010"\'') }),
  fc.constantFrom(
    '{{x}} | # ../ =1+1',
    '{{{x}}}',
    '**қ**',
    '\n\n- а',
    '!\u00A0! 1\u00A0234 8\u2011банд',
    '1. б',
    '[a](https://b)',
    '\uE0000\uE001',
    '__proto__',
  ),
);

test('whatever a value holds, it stays those characters and the letter keeps its shape', () => {
  const kind = madeKind('Бошида {{fields.note}} охирида.\n\n- {{fields.note}};\n\n{{fields.note}}', noted);
  const laid = (note: string) => {
    const planned = plannedLetter(kind, null, { fields: { note } });
    const filled = fillLetter(planned, sampleOffice);
    return filled.value && layOutLetter(planned, filled.value, sampleOffice, { draft: false });
  };
  const plain = laid('оддий');
  fc.assert(
    fc.property(hostile, (note) => {
      const document = laid(note);
      const printed = cleanText(note.trim()).trim();
      if (printed === '') {
        expect(document).toBeUndefined();
      } else {
        expect(document?.shape).toBe(plain?.shape);
        expect(document && printDocument(document)).toContain(unboundNumbers(`Бошида ${printed} охирида.`));
      }
    }),
    { numRuns: 500 },
  );
});

test('the hint for a word that prints nothing names the field that is empty, not the word', () => {
  const kind = madeKind('{{list behind.bodies}}\n');
  const { problems } = fillLetter(plannedLetter(kind, snapshotOf([['А', 5, 5, 0]])), sampleOffice);
  expect(problems.map((found) => [found.code, found.args.name, found.args.open])).toEqual([
    ['template-empty-value', 'behind.bodies', '{{#if behind.bodies}}'],
  ]);
});
