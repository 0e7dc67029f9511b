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
        (line) =>
          line.startsWith('|') && !line.startsWith('| ---') && !/^\| (?:Word|Not said|Old name) /u.test(line),
      )
      .map((line) =>
        line
          .slice(1, -1)
          .split('|')
          .map((cell) => cell.trim()),
      ),
  );
}

const terms = rowsUnder(/^(?!Not |Renamed)/u);
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

test('no unwanted word appears in src', () => {
  const said = code.flatMap(({ name, text }) =>
    banned
      .filter((word) => new RegExp(`(?<![a-z])${word}(?![a-z])|[a-z]${word}(?![a-z])`, 'u').test(text))
      .map((word) => `${name}: ${word}`),
  );
  expect(banned.length).toBeGreaterThan(10);
  expect(said).toEqual([]);
});

test('no renamed name is left anywhere in the code', () => {
  const renamed = rowsUnder(/^Renamed/u).map(([word = '']) => word);
  expect(renamed.length).toBeGreaterThan(20);
  const roots = ['src', 'test', 'bench', 'tools'];
  const left = roots.flatMap((root) =>
    readdirSync(root, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:ts|mjs)$/u.test(name) && !name.includes('node_modules'))
      .flatMap((name) => {
        const text = readFileSync(join(root, name), 'utf8');
        const own = new Set(text.match(/[A-Za-z][\w-]*/gu));
        return renamed.filter((word) => own.has(word)).map((word) => `${root}/${name}: ${word}`);
      }),
  );
  expect(left).toEqual([]);
});
