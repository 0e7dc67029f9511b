import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { layOutLetter } from '../../src/layout/lay-out-letter.ts';
import type { FilledDocument } from '../../src/model/document.ts';
import type { LetterKind } from '../../src/model/letter.ts';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { reconcileLetter } from '../../src/runs/letters-prepared/reconcile.ts';
import { fillLetter } from '../../src/template/fill-letter.ts';
import { readKind } from '../../src/template/read-kind.ts';
import { sampleOffice } from '../../src/template/sample.ts';
import {
  builtInFolder,
  builtInKind,
  builtInPartials,
  folderFiles,
  plannedLetter,
  snapshotOf,
} from '../template/made.ts';

const august = snapshotOf([
  ['Адлия вазирлиги', 24, 24, 0],
  ['Молия вазирлиги', 1000, 958, 20],
  ['Транспорт вазирлиги', 18, 9, 6],
]);

/** Problems of a letter of this kind after `change` was done to what is printed. */
function problemsOf(
  kind: LetterKind,
  snapshot: Snapshot,
  change: (document: FilledDocument) => FilledDocument = (document) => document,
) {
  const planned = plannedLetter(kind, snapshot);
  const filled = fillLetter(planned, sampleOffice).value;
  if (filled === undefined) throw new Error('the letter is not filled');
  const document = layOutLetter(planned, filled, sampleOffice, { draft: false });
  return reconcileLetter(planned, filled.origins, change(document));
}

/** The monitoring kind with its files changed, as a clerk's copy would be. */
function copied(change: (text: string, file: string) => string): LetterKind {
  const files = [...folderFiles(builtInFolder('monitoring-cabinet'))];
  const changed = new Map(files.map(([file, text]) => [file, change(text, file)]));
  const read = readKind('copied', 'templates/letters/copied', changed, builtInPartials());
  if (read.value === undefined) throw new Error(JSON.stringify(read.problems));
  return read.value;
}

const cabinet = builtInKind('monitoring-cabinet');
const told = (problems: ReturnType<typeof problemsOf>) =>
  problems.map(({ code, args }) => [code, args.where ?? args.heading ?? '', args.field ?? args.value]);

describe('before a number is given', () => {
  test('text, appendix, its totals row and the bodies agree in every letter of a shipped kind', () => {
    const count = fc.integer({ min: 0, max: 3000 });
    const row = fc.tuple(count, count, count).map(([a, b, c]) => [a + b + c, a, b] as const);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 30 }), (rows) => {
        const snapshot = snapshotOf(rows.map((figures, at) => [`${at}-синов вазирлиги`, ...figures]));
        expect(problemsOf(cabinet, snapshot)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });

  test('a column whose heading means another figure than it prints stops the run', () => {
    const kind = copied((text) => text.replace('{field: updated, heading', '{field: placed, heading'));
    expect(told(problemsOf(kind, august))).toContainEqual([
      'letter-heading-differs',
      'Муддатида янгиланган',
      'placed',
    ]);
  });

  test('a column may be left out, or named in words that no export has', () => {
    const kind = copied((text) =>
      text.replace(/.*field: overdue.*\n/u, '').replace('heading: Жойлаштирилган,', 'heading: Порталда бор,'),
    );
    expect(problemsOf(kind, august)).toEqual([]);
  });

  test('a changed cell is found in its row and in the sum of its column', () => {
    const problems = problemsOf(cabinet, august, (document) => {
      const rows = (document.rows.appendix ?? []).map((row) =>
        row[1] === 'Молия вазирлиги' ? row.with(4, '957') : row,
      );
      return { ...document, rows: { ...document.rows, appendix: rows } };
    });
    expect(told(problems)).toEqual([
      ['letter-figures-differ', 'Молия вазирлиги', 'placed'],
      ['letter-figures-differ', 'Молия вазирлиги', 'percent'],
      ['letter-figures-differ', 'Σ', 'updated'],
      ['letter-figures-differ', 'Молия вазирлиги', 'updated'],
    ]);
  });

  test('a row left out, a changed totals row and a changed figure of the text are found', () => {
    const without = problemsOf(cabinet, august, (document) => {
      const appendix = (document.rows.appendix ?? []).slice(1);
      return { ...document, rows: { ...document.rows, appendix } };
    });
    expect(told(without)).toContainEqual(['letter-figures-differ', 'ИЛОВА', 'bodies']);
    const totals = problemsOf(cabinet, august, (document) => {
      const row = (document.rows.totals?.[0] ?? []).with(5, '25');
      return { ...document, rows: { ...document.rows, totals: [row] } };
    });
    expect(told(totals)).toContainEqual(['letter-figures-differ', 'Жами', 'overdue']);
    const inText = problemsOf(cabinet, august, (document) => {
      return { ...document, values: document.values.map((value) => (value === '26' ? '62' : value)) };
    });
    expect(told(inText)).toContainEqual(['letter-figures-differ', 'Жами', 'totals.overdue']);
  });

  test('totals that are not the sum of the bodies are found, wherever they came from', () => {
    const wrong = { ...august, totals: { ...august.totals, updated: august.totals.updated + 1 } };
    expect(told(problemsOf(cabinet, wrong))).toEqual([
      ['letter-figures-differ', 'Жами', 'updated'],
      ['letter-figures-differ', 'Жами', 'totals.updated'],
    ]);
  });

  test('a figure that somebody wrote into the words of a kind is named, and a number that is none is not', () => {
    const kind = copied((text, file) =>
      file === 'body.hbs' ? `${text}\n\n2-сон баён, 2022 йил, 3-банд, жами 612 та тўплам.\n` : text,
    );
    expect(told(problemsOf(kind, august))).toEqual([['letter-fixed-figure', '', '612 та']]);
  });
});
