import { expect, test } from 'vitest';
import type { PlannedLetter } from '../../src/model/letter.ts';
import type { Place } from '../../src/problem.ts';
import { prepareLetters } from '../../src/runs/letters-prepared/prepare.ts';
import { sampleOffice } from '../../src/template/sample.ts';
import { builtInKind, madeKind, plannedLetter, snapshotOf } from '../template/made.ts';

const setting = {
  config: sampleOffice,
  sheets: { emblems: new Map(), blanks: new Map(), latinBlanks: new Map() },
  draft: false,
};

/** Code, place and hint's value of what is wrong with the print of one letter. */
function faults(planned: PlannedLetter, place: Place = {}) {
  const { problems } = prepareLetters([{ ...planned, place, isDated: true }], setting);
  return problems.map((found) => [found.code, found.place.file, found.place.line, found.place.field]);
}

const noted = 'needs: none\nfields:\n  - {name: note, label: Изоҳ}\n';
const withNote = plannedLetter(madeKind('{{fields.note}}', noted), null, {
  fields: { note: 'Очiq маълумот' },
});

test('a word of two alphabets is looked for where it was written: in the row of the export', () => {
  const snapshot = snapshotOf([['Очiq идора', 2, 1, 1]]);
  const place = { file: 'exports/x.csv', line: 7, column: 2, field: 'agency' };
  const bodies = snapshot.bodies.map((body) => ({ ...body, place }));
  const planned = plannedLetter(builtInKind('monitoring-cabinet'), { ...snapshot, bodies });
  const found = new Set(faults(planned).map((fault) => JSON.stringify(fault)));
  expect([...found]).toEqual([JSON.stringify(['layout-mixed-script', 'exports/x.csv', 7, 'agency'])]);
});

test('in a directory, in roadmap.yaml, in a field of the command line or in the row of a batch', () => {
  const plain = plannedLetter(madeKind('Матн.', 'needs: none\n'), null);
  const recipients = plain.recipients.map((one) => ({ ...one, dative: 'очiq идорага' }));
  const executor = { ...plain.executor, name: 'Б. Каримoв' };
  expect(faults({ ...plain, recipients })).toEqual([
    ['layout-mixed-script', 'recipients.csv', undefined, 'dative'],
  ]);
  expect(faults({ ...plain, executor })).toEqual([
    ['layout-mixed-script', 'executors.csv', undefined, 'name'],
  ]);
  expect(faults(withNote)).toEqual([['layout-mixed-script', undefined, undefined, 'note']]);
  expect(faults(withNote, { file: 'batch.csv', line: 3 })).toEqual([
    ['layout-mixed-script', 'batch.csv', 3, 'note'],
  ]);
});

test('a lost letter, a foreign letter or a Latin look-alike in any source stops the letter at that source', () => {
  const plain = plannedLetter(madeKind('Матн.', 'needs: none\n'), null);
  for (const [word, code] of [
    ['Соли?', 'layout-lost-letter'],
    ['со_лик', 'layout-lost-letter'],
    ['Тυризм', 'layout-foreign-letter'],
    ['MXX', 'layout-latin-look-alike'],
    ['#N/A', 'layout-residue'],
  ] as const) {
    const recipients = plain.recipients.map((one) => ({ ...one, dative: `${word} идорасига` }));
    expect(faults({ ...plain, recipients })).toEqual([[code, 'recipients.csv', undefined, 'dative']]);
    const signatory = { ...plain.signatory, post: `${word} раиси` };
    expect(faults({ ...plain, signatory })).toEqual([[code, 'signatories.csv', undefined, 'post']]);
    expect(faults({ ...withNote, fields: { note: word } })).toEqual([[code, undefined, undefined, 'note']]);
    const snapshot = snapshotOf([[`${word} идораси`, 2, 1, 1]]);
    const codes = faults(plannedLetter(builtInKind('monitoring-cabinet'), snapshot)).map(([first]) => first);
    expect(new Set(codes)).toEqual(new Set([code]));
  }
});

test('the hint shows a field of the command line in the form in which it was given', () => {
  const [found] = prepareLetters([{ ...withNote, place: {}, isDated: true }], setting).problems;
  expect(found?.args.value).toBe('note=Очiq маълумот');
});
