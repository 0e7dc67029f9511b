import type { Block, FilledDocument, Inline, Shape } from '../model/document.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { cleanText, latinInCyrillic } from '../text.ts';
import { longHeading } from './heading-length.ts';
import { emptyPlaces, inlinesOf } from './required-places.ts';

type Finding = (place: Place) => Problem;

/** Leftovers of programs, wherever they stand; `{{` and the like only in the letter's own words, not in its data. */
const leftovers = /\[object|\bundefined\b|\bNaN\b|[\uE000-\uF8FF\uFFFD]/u;
const marks = /\{\{|\}\}|<%|%>|\$\{/u;

/** Texts found faultless: names of bodies and words of kinds come again in every letter. */
const clean = new Set<string>();
const mostClean = 50_000;
const cleanShapes = new WeakSet<Shape>();

/**
 * What must not be printed although every stage before let it pass: leftovers of templates and programs, a lost
 * letter (`?` inside a word), Latin letters inside a Cyrillic word, invisible characters, an empty required place; a heading longer than two lines is doubted.
 * The last gate before a number is given. `place` says which letter it is; an order's row or the kind's folder.
 */
export function residueProblems(document: FilledDocument, place: Place): readonly Problem[] {
  const findings: Finding[] = [];
  if (!cleanShapes.has(document.shape)) {
    const found = shapeTexts(document.shape).flatMap((text) => [
      ...markFindings(text),
      ...textFindings(text),
    ]);
    if (found.length === 0) cleanShapes.add(document.shape);
    findings.push(...found);
  }
  for (const value of document.values.slice(1)) findings.push(...dataFindings(value));
  for (const rows of Object.values(document.rows)) {
    for (const row of rows) for (const cell of row) findings.push(...dataFindings(cell));
  }
  const heading = longHeading(document);
  if (heading !== undefined) findings.push((at) => problem('layout-long-heading', at, { value: heading }));
  const empty = emptyPlaces(document);
  findings.push(
    ...empty.map(
      (part): Finding =>
        (at) =>
          problem('layout-empty-place', at, { part }),
    ),
  );
  return findings.map((finding) => finding(place));
}

function dataFindings(text: string): readonly Finding[] {
  if (clean.has(text)) return [];
  const found = textFindings(text);
  const mark = marks.exec(text)?.[0];
  if (mark !== undefined) {
    found.push((place) =>
      problem('layout-marks-in-data', { ...place, value: text }, { value: text, part: mark }),
    );
  }
  if (found.length === 0 && clean.size < mostClean) clean.add(text);
  return found;
}

function markFindings(text: string): readonly Finding[] {
  const part = marks.exec(text)?.[0];
  return part === undefined ? [] : [(place) => residue(place, text, part)];
}

function residue(place: Place, value: string, part: string): Problem {
  return problem('layout-residue', { ...place, value }, { value, part });
}

function textFindings(text: string): Finding[] {
  const findings: Finding[] = [];
  const part = leftovers.exec(text)?.[0];
  if (part !== undefined) findings.push((place) => residue(place, text, part));
  for (const { word } of latinInCyrillic(text)) {
    findings.push((place) =>
      problem('layout-mixed-script', { ...place, value: text }, { word, value: text }),
    );
  }
  for (const [word] of text.matchAll(/[\p{L}\p{M}]*(?:\p{L}\?+\p{L}[\p{L}?]*)/gu)) {
    findings.push((place) => problem('layout-lost-letter', { ...place, value: text }, { word }));
  }
  if (cleanText(text) !== text) findings.push((place) => controlProblem(place, text));
  return findings;
}

function controlProblem(place: Place, text: string): Problem {
  const bad = [...text].find((character) => cleanText(character) !== character) ?? '';
  const part = `U+${(bad.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return problem('layout-control-character', { ...place, value: text }, { part, value: text });
}

/** Fixed texts of a shape. */
function shapeTexts(shape: Shape): readonly string[] {
  return shape.sections.flatMap((section) => section.blocks.flatMap(blockTexts));
}

function blockTexts(block: Block): readonly string[] {
  if (block.type === 'dataTable') return block.head;
  if (block.type === 'gridTable' || block.type === 'picture') return [];
  return inlinesOf(block).flatMap(inlineTexts);
}

function inlineTexts(inline: Inline): readonly string[] {
  if (inline.type === 'text') return [inline.text];
  return inline.type === 'link' ? inline.inlines.flatMap(inlineTexts) : [];
}
