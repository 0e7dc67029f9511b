import fc from 'fast-check';
import { expect, test } from 'vitest';
import { layOutLetter } from '../../src/layout/lay-out-letter.ts';
import { hasErrors } from '../../src/problem.ts';
import { checkKind } from '../../src/template/check-kind.ts';
import { fillLetter } from '../../src/template/fill-letter.ts';
import { sampleOffice } from '../../src/template/sample.ts';
import { datasetOf, madeKind, plannedLetter, snapshotOf } from './made.ts';

const snapshot = snapshotOf(
  [
    ['А', 3, 1, 2],
    ['Б', 3, 3, 0],
  ],
  [datasetOf('1-003-0001', 'А', 3)],
);

const pieces = [
  '{{#if totals.overdue}}',
  '{{#each bodies}}',
  '{{#each bodies as |b|}}',
  '{{#with totals}}',
  '{{#unless asOf}}',
  '{{else}}',
  '{{else if totals.placed}}',
  '{{^}}',
  '{{/if}}',
  '{{/each}}',
  '{{/with}}',
  '{{/unless}}',
  '{{agency}}',
  '{{b.agency}}',
  '{{totals.placed}}',
  '{{../number}}',
  '{{@index}}',
  '{{@root.number}}',
  '{{this}}',
  '{{day asOf "act"}}',
  '{{#if (and totals.overdue (gt totals.bodies 1))}}',
  '{{list behind.bodies}}',
  '{{> tail}}',
  '{{{{raw}}}}',
  '{{{{/raw}}}}',
  '{{{number}}}',
  '{{!-- изоҳ --}}',
  '{{! изоҳ }}',
  '{{~#if number~}}',
  '{{&number}}',
  '{{#*inline "x"}}',
  '{{#> tail}}',
  '{{> (x)}}',
  '\\{{number}}',
  '\\\\{{number}}',
  '{{"a"}}',
  '{{1}}',
  '{{null}}',
  '{{[a b]}}',
  '{{totals.[placed]}}',
  '{{',
  '}}',
  '{',
  '}',
  '"',
  '\n',
  '\n\n',
  '- ',
  'матн ',
  '**',
  '_',
  '[а](https://b)',
  '\u00A0',
];

const template = fc.array(
  fc.oneof({ weight: 9, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.string() }),
  {
    maxLength: 12,
  },
);

test('whatever is written as a template, it is checked without a crash, every fault is inside the text, and the faultless is filled', () => {
  fc.assert(
    fc.property(template, (parts) => {
      const text = parts.join('');
      const kind = madeKind(text, '', { tail: 'охири {{number}}' });
      const problems = checkKind(kind);
      const lines = text.replace(/\r\n?/gu, '\n').split('\n');
      for (const { place } of problems) {
        if (place.file !== 'templates/letters/made/body.hbs') continue;
        const line = lines[(place.line ?? 0) - 1];
        expect(line).toBeDefined();
        expect(place.column).toBeLessThanOrEqual((line ?? '').length + 1);
        expect(place.column).toBeGreaterThan(0);
      }
      const planned = plannedLetter(kind, snapshot);
      const filled = fillLetter(planned, sampleOffice);
      expect(filled.value === undefined).toBe(filled.problems.length > 0);
      if (filled.value) layOutLetter(planned, filled.value, sampleOffice, { draft: true });
      if (!hasErrors(problems))
        expect(filled.problems.filter((found) => found.code !== 'template-empty-value')).toEqual([]);
    }),
    { numRuns: Number(process.env.FUZZ ?? 400) },
  );
});
