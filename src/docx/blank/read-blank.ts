import { createHash } from 'node:crypto';
import type { Blank, BlankBlock, BlankField, BlankPage } from '../../model/blank.ts';
import { blankFields } from '../../model/blank.ts';
import type { Checked, Place, Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { ADDRESSEE_BOOKMARK } from '../role-styles.ts';
import { blankFaults } from './blank-faults.ts';
import { pageFormat, pageSetup, printsNumber, sectionsOf } from './blank-page.ts';
import { readStyles } from './blank-style.ts';
import { readBlocks, type WordsSource } from './blank-words.ts';
import { type FoundFields, findFields, LETTER_PLACE } from './field-marks.ts';
import {
  type BlankParts,
  MAIN_PART,
  openPackage,
  type PackageFault,
  relationsOf,
  rootOf,
  textOfPart,
} from './package.ts';
import {
  applyEdits,
  around,
  childOf,
  descendants,
  type Edit,
  parseXmlTree,
  type XmlElement,
} from './xml-tree.ts';

/** Parts that hold words of the office. */
const wordParts = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u;

/**
 * Reads the office's blank. All that is wrong with it is found at once: the `blank-` codes. `write` writes the office's words in
 * another script; fields stay. `file` is the name under which problems speak of it.
 */
export function readBlank(bytes: Uint8Array, file: string, write?: (text: string) => string): Checked<Blank> {
  const parts = openPackage(bytes);
  if (typeof parts === 'string') {
    return { value: undefined, problems: [packageProblem(parts, file)] };
  }
  const problems = [...blankFaults(parts, file)];
  const found = new Map<string, FoundFields>();
  for (const name of [...parts.keys()].filter((part) => wordParts.test(part))) {
    const xml = textOfPart(parts, name) ?? '';
    const root = parseXmlTree(xml);
    if (root === undefined) {
      problems.push(problem('blank-not-docx', { file }, { reason: 'blank-cut' }));
      continue;
    }
    const fields = findFields(xml, root, write);
    found.set(name, fields);
    const main = name === MAIN_PART ? [...placeLetter(xml, fields), ...markAddressee(xml, fields)] : [];
    parts.set(name, applyEdits(xml, [...main, ...fields.edits.filter((edit) => !isInside(edit, main))]));
  }
  problems.push(...fieldProblems(found, file));
  if (problems.length > 0) return { value: undefined, problems };
  const blank = describe(parts, found, file);
  const half = halfSignature(blank.fields, { file });
  return half.length > 0 ? { value: undefined, problems: half } : { value: blank, problems: [] };
}

function packageProblem(fault: PackageFault, file: string): Problem {
  if (fault === 'macros') return problem('blank-macros', { file }, {});
  if (fault === 'encrypted') return problem('blank-encrypted', { file }, {});
  return problem('blank-not-docx', { file }, { reason: `blank-${fault}` });
}

function isInside(edit: { readonly from: number }, others: readonly { from: number; to: number }[]): boolean {
  return others.some(({ from, to }) => from <= edit.from && edit.from < to);
}

/** What the paragraph of `{{letter}}` becomes: its bookmarks, pictures that hang on it, and the end of a section stay. */
function placeLetter(xml: string, { letters }: FoundFields) {
  const paragraph = letters[0]?.paragraph;
  if (paragraph === undefined) return [];
  const inside = descendants(paragraph);
  const { from, to } = paragraph;
  if (inside.some(({ name }) => name === 'w:drawing' || name === 'w:pict')) {
    return [{ from: to, to, text: LETTER_PLACE }];
  }
  const sourceOf = (element: XmlElement): string => xml.slice(element.from, element.to);
  const bookmarks = inside.filter(({ name }) => name === 'w:bookmarkStart' || name === 'w:bookmarkEnd');
  const section = childOf(childOf(paragraph, 'w:pPr'), 'w:sectPr');
  const end = section === undefined ? '' : `<w:p><w:pPr>${sourceOf(section)}</w:pPr></w:p>`;
  return [{ from, to, text: `${bookmarks.map(sourceOf).join('')}${LETTER_PLACE}${end}` }];
}

/** A hidden bookmark in the addressee's paragraph: a corrected letter is held against what it says (`addresseeMark`). */
function markAddressee(xml: string, { fields }: FoundFields): readonly Edit[] {
  const paragraph = fields.find(({ field }) => field === 'addressee')?.paragraph;
  if (paragraph === undefined) return [];
  const ids = [...xml.matchAll(/<w:bookmarkStart[^<>]*\bw:id="(\d+)"/gu)].map(([, id]) => Number(id));
  const id = Math.max(0, ...ids) + 1;
  const at = childOf(paragraph, 'w:pPr')?.to ?? paragraph.innerFrom;
  const text = `<w:bookmarkStart w:id="${id}" w:name="${ADDRESSEE_BOOKMARK}"/><w:bookmarkEnd w:id="${id}"/>`;
  return [{ from: at, to: at, text }];
}

const place = '{{letter}}';
const known = blankFields.map((field) => `{{${field}}}`).join(' ');
const letterPlaces = ['w:tc', 'w:txbxContent', 'w:hdr', 'w:ftr', 'w:footnotes', 'w:endnotes'];

function fieldProblems(found: ReadonlyMap<string, FoundFields>, file: string): readonly Problem[] {
  const all = [...found.values()];
  const unknown = [...new Set(all.flatMap((one) => one.unknown))];
  const letters = all.flatMap((one) => one.letters);
  const here: Place = { file };
  const misplaced = letters.some(
    ({ paragraph, isAlone }) => !isAlone || around(paragraph, letterPlaces) !== undefined,
  );
  return [
    ...unknown.map((value) => problem('blank-unknown-field', { ...here, value }, { value, fields: known })),
    ...(letters.length === 0 ? [problem('blank-no-letter', here, { place })] : []),
    ...(letters.length > 1 ? [problem('blank-several-letters', here, { count: letters.length, place })] : []),
    ...(letters.length === 1 && misplaced ? [problem('blank-letter-place', here, { place })] : []),
  ];
}

/** The post without the name, or the name without the post: the letter's own signature would say one of them twice. */
function halfSignature(fields: ReadonlySet<BlankField>, here: Place): readonly Problem[] {
  if (fields.has('post') === fields.has('signatory')) return [];
  const [there, missing] = fields.has('post') ? ['post', 'signatory'] : ['signatory', 'post'];
  return [problem('blank-half-signature', here, { field: `{{${there}}}`, missing: `{{${missing}}}` })];
}

function describe(parts: BlankParts, found: ReadonlyMap<string, FoundFields>, file: string): Blank {
  const xml = textOfPart(parts, MAIN_PART) ?? '';
  const root = rootOf(parts, MAIN_PART);
  const at = xml.indexOf(LETTER_PLACE);
  const sections = root === undefined ? [] : sectionsOf(root);
  const { page, edgesMm } = pageFormat(sections.find(({ from }) => from > at));
  const setup = pageSetup(sections[0], rootOf(parts, 'word/settings.xml'));
  const targets = new Map(relationsOf(parts, MAIN_PART).map(({ id, target }) => [id, target]));
  const partOf = (id: string | undefined): string => targets.get(id ?? '') ?? '';
  const onFirst = [MAIN_PART, partOf(setup.header.first), partOf(setup.footer.first)];
  const later = [setup.header.default, setup.footer.default].map(partOf);
  const read = wordsReader(parts, page);
  const body = childOf(root, 'w:body')?.children ?? [];
  const first: BlankPage = {
    head: read(partOf(setup.header.first)),
    above: readBlocks(read.source(MAIN_PART), before(body, at)),
    below: readBlocks(read.source(MAIN_PART), after(body, at)),
    foot: read(partOf(setup.footer.first)),
  };
  return {
    file,
    id: hashOf(parts),
    page,
    edgesMm,
    fields: new Set(onFirst.flatMap((name) => found.get(name)?.fields.map(({ field }) => field) ?? [])),
    isNumbered: later.some((name) => printsNumber(textOfPart(parts, name) ?? '')),
    first,
    later: { head: read(partOf(setup.header.default)), foot: read(partOf(setup.footer.default)) },
    parts,
  };
}

function before(elements: readonly XmlElement[], at: number): readonly XmlElement[] {
  return elements.flatMap((element) => {
    if (element.to <= at) return [element];
    return element.from < at ? before(element.children, at) : [];
  });
}

function after(elements: readonly XmlElement[], at: number): readonly XmlElement[] {
  return elements.flatMap((element) => {
    if (element.from >= at) return [element];
    return element.to > at ? after(element.children, at) : [];
  });
}

/** Reads the words of whole parts, each once. */
function wordsReader(parts: BlankParts, { marginsMm, sizeMm }: Blank['page']) {
  const styles = readStyles(rootOf(parts, 'word/styles.xml'));
  const paperMm = sizeMm?.width ?? 210;
  const source = (name: string): WordsSource => ({
    xml: textOfPart(parts, name) ?? '',
    styles,
    images: imagesOf(parts, name),
    margins: marginsMm,
    widthMm: paperMm - marginsMm.left - marginsMm.right,
    paperMm,
  });
  const made = new Map<string, readonly BlankBlock[]>();
  const read = (name: string): readonly BlankBlock[] => {
    const blocks = made.get(name) ?? readBlocks(source(name), rootOf(parts, name)?.children ?? []);
    made.set(name, blocks);
    return blocks;
  };
  return Object.assign(read, { source });
}

const mimes: Readonly<Record<string, string>> = {
  png: 'image/png',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  bmp: 'image/bmp',
  svg: 'image/svg+xml',
};

function imagesOf(parts: BlankParts, name: string): WordsSource['images'] {
  const images = relationsOf(parts, name).flatMap(({ id, target }) => {
    const bytes = parts.get(target);
    const mime = mimes[target.split('.').at(-1)?.toLowerCase() ?? ''] ?? 'image/unknown';
    return bytes instanceof Uint8Array ? [[id, { mime, bytes }] as const] : [];
  });
  return new Map(images);
}

function hashOf(parts: BlankParts): string {
  const hash = createHash('sha256');
  for (const [name, content] of [...parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`${name}\n${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}
