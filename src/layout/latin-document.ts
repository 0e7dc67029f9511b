import type { BlankField } from '../model/blank.ts';
import type {
  Block,
  FilledBlank,
  FilledDocument,
  GridCell,
  Inline,
  PageMark,
  Paragraph,
  Shape,
} from '../model/document.ts';
import { toLatin } from '../text/latin.ts';
import { bindNumbers, unboundNumbers } from '../text/no-break.ts';

/** Writes a Cyrillic text in Latin script; Latin text, figures and marks stay. */
export type LatinWriter = (text: string) => string;

/**
 * A writer that knows how some names are officially spelt in Latin script, where that is not what the rules give. Longer names come
 * first, so that a body is not taken for the one that it belongs to. An empty map: the rules alone.
 */
export function latinWriter(official: ReadonlyMap<string, string>): LatinWriter {
  const names = [...official]
    .sort(([a], [b]) => b.length - a.length)
    .map(
      ([name, own]) => [new RegExp(`${begin}${name.replace(marks, '\\$&')}${ending}`, 'gu'), own] as const,
    );
  const written = new Map<string, string>();
  return (text) => {
    let latin = written.get(text);
    if (latin === undefined) {
      latin = bindNumbers(toLatin(names.reduce((part, [name, own]) => part.replace(name, () => own), text)));
      if (written.size < mostTexts) written.set(text, latin);
    }
    return latin;
  };
}

/** Names of bodies and words of kinds come again in every letter of a run. */
const mostTexts = 20_000;

/** A name stands alone or has an ending of its case: Али is no beginning of Алиев. */
const begin = '(?<!\\p{L})';
const ending = '(?=(?:лар)?(?:си|и)?(?:нинг|ни|га|ка|қа|да|даги|дан|гача)?(?!\\p{L}))';
const marks = /[\\^$.*+?()[\]{}|]/gu;

const hasCyrillic = /\p{Script=Cyrillic}/u;

/** Shapes by the shape they were made of, for one writer: equal letters keep having the same shape. */
const shapes = new WeakMap<LatinWriter, WeakMap<Shape, Shape>>();

/**
 * The same document in Latin script: fixed words, values, rows and properties. Figures, links and the number stay the characters they
 * are. A document that is Latin already comes out equal.
 */
export function inLatin(document: FilledDocument, write: LatinWriter): FilledDocument {
  const known = shapes.get(write) ?? new WeakMap<Shape, Shape>();
  shapes.set(write, known);
  const shape = known.get(document.shape) ?? latinShape(document.shape, write);
  known.set(document.shape, shape);
  const { properties } = document;
  // What is searched for and listed has the plain spaces and hyphens.
  const plain: LatinWriter = (text) => unboundNumbers(write(text));
  const { parties } = properties;
  return {
    shape,
    // A letter's first value is its number; a list's may be words.
    values: document.values.map((value, at) => (at === 0 && !hasCyrillic.test(value) ? value : write(value))),
    rows: Object.fromEntries(
      Object.entries(document.rows).map(([name, rows]) => [name, rows.map((row) => row.map(write))]),
    ),
    properties: {
      ...properties,
      script: 'latin',
      title: plain(properties.title),
      author: plain(properties.author),
      subject: plain(properties.subject),
      ...(parties === undefined
        ? {}
        : { parties: { ...parties, signatory: plain(parties.signatory), sender: plain(parties.sender) } }),
    },
  };
}

const pageMarks: Readonly<Record<PageMark, PageMark>> = {
  ЛОЙИҲА: 'LOYIHA',
  НАМУНА: 'NAMUNA',
  'НАМУНА, ЛОЙИҲА': 'NAMUNA, LOYIHA',
  LOYIHA: 'LOYIHA',
  NAMUNA: 'NAMUNA',
  'NAMUNA, LOYIHA': 'NAMUNA, LOYIHA',
};

function latinShape(shape: Shape, write: LatinWriter): Shape {
  const sections = shape.sections.map((section) => ({
    ...section,
    blocks: section.blocks.map((block) => latinBlock(block, write)),
  }));
  return {
    ...shape,
    script: 'latin',
    sections,
    ...(shape.mark === undefined ? {} : { mark: pageMarks[shape.mark] }),
    ...(shape.blank === undefined ? {} : { blank: latinBlank(shape.blank, write) }),
  };
}

/** What a blank's fields say; its own words are written when it is read. */
function latinBlank({ form, fields }: FilledBlank, write: LatinWriter): FilledBlank {
  const inLatin = (field: BlankField) => latinInlines(fields[field], write);
  return {
    form,
    fields: {
      number: fields.number,
      date: inLatin('date'),
      reply: inLatin('reply'),
      addressee: inLatin('addressee'),
      heading: inLatin('heading'),
      superior: inLatin('superior'),
      office: inLatin('office'),
      genitive: inLatin('genitive'),
      contacts: inLatin('contacts'),
      address: inLatin('address'),
      phone: inLatin('phone'),
      email: inLatin('email'),
      post: inLatin('post'),
      signatory: inLatin('signatory'),
      executor: inLatin('executor'),
      'executor.name': inLatin('executor.name'),
      'executor.phone': inLatin('executor.phone'),
    },
  };
}

function latinBlock(block: Block, write: LatinWriter): Block {
  switch (block.type) {
    case 'paragraph':
      return latinParagraph(block, write);
    case 'dataTable':
      return { ...block, caption: write(block.caption), head: block.head.map(write) };
    case 'gridTable': {
      const rows = block.rows.map((row) => row.map((cell) => latinCell(cell, write)));
      return { ...block, caption: write(block.caption), head: block.head.map(write), rows };
    }
    case 'signature':
      return { ...block, post: latinInlines(block.post, write), name: latinInlines(block.name, write) };
    case 'executor':
      return { ...block, inlines: latinInlines(block.inlines, write) };
    case 'picture':
      return { ...block, alt: write(block.alt) };
    case 'chart': {
      const parts = block.parts.map((part) => ({ ...part, name: write(part.name) }));
      return { ...block, alt: write(block.alt), labels: block.labels.map(write), parts };
    }
  }
}

function latinCell(cell: GridCell, write: LatinWriter): GridCell {
  const latin = (paragraphs: readonly Paragraph[]) => paragraphs.map((one) => latinParagraph(one, write));
  const { again } = cell;
  return {
    ...cell,
    paragraphs: latin(cell.paragraphs),
    ...(again === undefined ? {} : { again: latin(again) }),
  };
}

function latinParagraph(paragraph: Paragraph, write: LatinWriter): Paragraph {
  return { ...paragraph, inlines: latinInlines(paragraph.inlines, write) };
}

/** A year that is a value has its hyphen in the text after it: `{year} йил` is `{year}-yil`. */
function latinInlines(inlines: readonly Inline[], write: LatinWriter): readonly Inline[] {
  return inlines.map((inline, at) => {
    if (inline.type === 'link')
      return { ...inline, inlines: inline.inlines.map((one) => latinText(one, write, false)) };
    return latinText(inline, write, inlines[at - 1]?.type === 'slot');
  });
}

function latinText<T extends Inline>(inline: T, write: LatinWriter, isAfterValue: boolean): T {
  if (inline.type !== 'text') return inline;
  const text = isAfterValue ? inline.text.replace(/^[ \u00A0](?=йил)/u, '-') : inline.text;
  return { ...inline, text: write(text) };
}
