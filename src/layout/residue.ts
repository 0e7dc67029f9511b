import { type Blank, blocksOfBlank, paragraphsOfBlank } from '../model/blank.ts';
import type { Block, FilledBlank, FilledDocument, Inline, Shape } from '../model/document.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { cleanText, latinInCyrillic } from '../text/characters.ts';
import { bracketedPart } from '../text/placeholder.ts';
import { type StrangeWord, strangeWords } from '../text/printed.ts';
import { longHeading } from './heading-length.ts';
import { emptyPlaces, inlinesOf } from './required-places.ts';

type Finding = (place: Place) => Problem;

/**
 * Leftovers of programs, wherever they are: of scripts, of fonts (private signs), of spreadsheets (`#N/A`, `#ССЫЛКА!`,
 * `#####` of a narrow column, `Err:502`). `{{` and the like only in the letter's own words, not in its data.
 */
const leftovers =
  /\[object|\bundefined\b|\bNaN\b|[\p{Co}\uFFFD]|#\p{L}\/\p{L}|#[\p{L}\p{N}/_]+[!?]|#GETTING_DATA|#{3,}|\bErr:\d{3}/u;
const marks = /\{\{|\}\}|<%|%>|\$\{/u;

/** Signs that can be part of a fault; nearly every text has none of them and needs no other look. */
const doubtful = /[^\t\n\d \u00A0!"$%&'()*+,./:;=|А-Яа-яЁёЎўҚқҒғҲҳ«»“”‘’–—…№-]/u;

/** Texts found faultless: names of bodies and words of kinds come again in every letter. */
const clean = new Set<string>();
const mostClean = 50_000;
const cleanShapes = new WeakSet<Shape>();

/**
 * What must not be printed although every stage before let it pass: leftovers of templates and programs, a lost
 * letter (`?`, or `_` beside a Cyrillic letter), letters of other alphabets and Latin look-alikes of Cyrillic words,
 * invisible characters, an empty required place; a heading longer than two lines is doubted.
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
  if (!doubtful.test(text)) return [];
  const findings: Finding[] = [];
  const part = leftovers.exec(text)?.[0];
  if (part !== undefined) findings.push((place) => residue(place, text, part));
  for (const { word } of latinInCyrillic(text)) {
    findings.push((place) =>
      problem('layout-mixed-script', { ...place, value: text }, { word, value: text }),
    );
  }
  const words = strangeWords(part === undefined ? text : text.replaceAll(part, ' '));
  findings.push(
    ...words.map(
      (word): Finding =>
        (place) =>
          strangeProblem(place, text, word),
    ),
  );
  if (cleanText(text) !== text) findings.push((place) => controlProblem(place, text));
  return findings;
}

function strangeProblem(at: Place, value: string, { fault, word, sign }: StrangeWord): Problem {
  const place = { ...at, value };
  if (fault === 'lost-letter') return problem('layout-lost-letter', place, { word, sign });
  if (fault === 'foreign-letter') return problem('layout-foreign-letter', place, { word, sign, value });
  return problem('layout-latin-look-alike', place, { word, value });
}

function controlProblem(place: Place, text: string): Problem {
  const bad = [...text].find((character) => cleanText(character) !== character) ?? '';
  const part = `U+${(bad.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  return problem('layout-control-character', { ...place, value: text }, { part, value: text });
}

/** Fixed texts of a shape. */
function shapeTexts(shape: Shape): readonly string[] {
  const { blank } = shape;
  const own = blank === undefined ? [] : inlinesOfBlank(blank).flatMap(inlineTexts);
  return [...own, ...shape.sections.flatMap((section) => section.blocks.flatMap(blockTexts))];
}

/** What the office's own words in a blank must not have: as `residueProblems`, and brackets that somebody has yet to fill in. */
export function blankResidue(form: Blank, place: Place): readonly Problem[] {
  return blankTexts(form).flatMap((text) => {
    const part = bracketedPart(text);
    const bracketed = part === undefined ? [] : [residue({ ...place, value: text }, text, part)];
    return [...bracketed, ...[...markFindings(text), ...textFindings(text)].map((finding) => finding(place))];
  });
}

/** A name of the office of other days that a blank has, while it has not that of the letter's day, nor a field for it. */
export function otherOffice(form: Blank, name: string, names: readonly string[]): string | undefined {
  if (form.fields.has('office')) return undefined;
  const folded = (text: string): string => text.replace(/\s+/gu, ' ').trim().toLowerCase();
  const words = folded(blankTexts(form).join(' '));
  if (words.includes(folded(name))) return undefined;
  return names.find((other) => words.includes(folded(other)));
}

/** The office's own words in a blank, a paragraph a text; a field parts them. */
export function blankTexts(form: Blank): readonly string[] {
  return paragraphsOfBlank(blocksOfBlank(form)).flatMap(({ inlines }) =>
    inlines
      .map((inline) => (inline.type === 'words' ? inline.text : '\n'))
      .join('')
      .split('\n')
      .filter((text) => text.trim() !== ''),
  );
}

function inlinesOfBlank({ form, fields }: FilledBlank): readonly Inline[] {
  return [...form.fields].flatMap((field) => fields[field]);
}

function blockTexts(block: Block): readonly string[] {
  if (block.type === 'dataTable') return block.head;
  if (block.type === 'gridTable' || block.type === 'picture' || block.type === 'chart') return [];
  return inlinesOf(block).flatMap(inlineTexts);
}

function inlineTexts(inline: Inline): readonly string[] {
  if (inline.type === 'text') return [inline.text];
  return inline.type === 'link' ? inline.inlines.flatMap(inlineTexts) : [];
}
