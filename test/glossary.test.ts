import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { checkText } from '../src/spelling/check-text.ts';
import { latinInCyrillic } from '../src/text/characters.ts';

const page = readFileSync('GLOSSARY.md', 'utf8');

/** Cells of every table row under a heading that matches, heading rows left out. */
function rowsUnder(heading: RegExp): readonly (readonly string[])[] {
  const parts = page.split(/^## /mu).filter((part) => heading.test(part));
  return parts.flatMap((part) =>
    part
      .split('\n')
      .filter(
        (line) => line.startsWith('|') && !line.startsWith('| ---') && !/^\| (?:Word|Not said) /u.test(line),
      )
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      ),
  );
}

const terms = rowsUnder(/^(?!Not )/u);
const banned = rowsUnder(/^Not said/u).map(([word = '']) => word);
const code = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => ({ name, text: readFileSync(join('src', name), 'utf8') }));

test('every type of the model has its term', () => {
  const types = code
    .filter(({ name }) => name.startsWith('model'))
    .flatMap(({ text }) =>
      [...text.matchAll(/^export (?:interface|type) (\w+)/gmu)].map((found) => found[1] ?? ''),
    );
  expect(types.length).toBeGreaterThan(50);
  const known = new Set(terms.map(([word]) => word));
  expect(types.filter((type) => !known.has(type))).toEqual([]);
});

test('every term is explained once, in four columns, its Uzbek and its Russian word in pure Cyrillic', () => {
  const words = terms.map(([word]) => word);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  expect(terms.filter((row) => row.length !== 4 || row.includes(''))).toEqual([]);
  const uzbek = terms.map(([, word = '']) => word);
  expect(uzbek.filter((word) => /\p{Script=Latin}/u.test(word) || latinInCyrillic(word).length > 0)).toEqual(
    [],
  );
  const russian = terms.map(([, , word = '']) => word);
  expect(russian.filter((word) => /[\p{Script=Latin}ўқғҳЎҚҒҲ]/u.test(word))).toEqual([]);
  expect(
    checkText(uzbek.join('\n'), new Set(), (_, value) => ({ value })).map((one) => one.place.value),
  ).toEqual([]);
});

test('what is not said stands nowhere in src', () => {
  const said = code.flatMap(({ name, text }) =>
    banned
      .filter((word) => new RegExp(`(?<![a-z])${word}(?![a-z])|[a-z]${word}(?![a-z])`, 'u').test(text))
      .map((word) => `${name}: ${word}`),
  );
  expect(banned.length).toBeGreaterThan(10);
  expect(said).toEqual([]);
});
