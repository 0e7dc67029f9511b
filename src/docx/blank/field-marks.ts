import { type BlankField, blankFieldAliases, blankFields } from '../../model/blank.ts';
import { escapeXml } from '../xml.ts';
import { around, type Edit, unescapeXml, type XmlElement } from './xml-tree.ts';

/** Marks the place of the letter in the main part. */
export const LETTER_PLACE = '<?letter?>';

/** Where the letter itself goes. */
const LETTER = 'letter';
const OPEN = '\uE002';
const CLOSE = '\uE003';

/** Stands in a part's text for a field until the letter is known. */
export function fieldMark(field: BlankField): string {
  return `${OPEN}${field}${CLOSE}`;
}

/** Takes text apart at its fields: texts and fields by turns, a text first and last. */
export function splitAtFields(text: string): readonly string[] {
  return text.split(/\uE002([^\uE003]*)\uE003/u);
}

function withoutMarks(text: string): string {
  return text.replace(/[\uE000-\uE003]/gu, '');
}

/** What was found in a part's paragraphs. */
export interface FoundFields {
  readonly fields: readonly { readonly field: BlankField; readonly paragraph: XmlElement }[];
  readonly letters: readonly { readonly paragraph: XmlElement; readonly isAlone: boolean }[];
  /** As written: `{{numbr}}`, `{{date`. */
  readonly unknown: readonly string[];
  readonly edits: readonly Edit[];
}

/**
 * Finds `{{...}}` in the paragraphs of a part and gives the edits that put marks in their place. Word parts a field's letters into
 * several runs as it likes: the mark gets the face of the first. `write` is what becomes of all other text.
 */
export function findFields(xml: string, root: XmlElement, write?: (text: string) => string): FoundFields {
  const found = { fields: [], letters: [], unknown: [], edits: [] } as {
    [Key in keyof FoundFields]: FoundFields[Key][number][];
  };
  for (const [paragraph, texts] of textsOfParagraphs(root)) {
    const pieces = texts.map((element) =>
      withoutMarks(unescapeXml(xml.slice(element.innerFrom, element.innerTo))),
    );
    const marked = markPieces(pieces, (written) => {
      const field = fieldNamed(written);
      if (field === LETTER) {
        const isAlone = pieces.join('').replace(written, '').trim() === '';
        found.letters.push({ paragraph, isAlone });
        return '';
      }
      if (field === undefined) found.unknown.push(written);
      else if (around(paragraph, ['mc:Fallback']) === undefined) found.fields.push({ field, paragraph });
      return field === undefined ? written : fieldMark(field);
    });
    const rest = found.unknown.reduce((text, one) => text.replaceAll(one, ''), marked.join(''));
    if (/\{\{|\}\}/u.test(rest)) found.unknown.push(rest.trim());
    found.unknown.push(...singleBraces(marked.join('')));
    const written = write === undefined ? marked : writePieces(marked, write);
    for (const [at, element] of texts.entries()) {
      const text = written[at] ?? '';
      if (text === pieces[at]) continue;
      const run = `<w:t xml:space="preserve">${escapeXml(text)}</w:t>`;
      found.edits.push({ from: element.from, to: element.to, text: run });
    }
  }
  return found;
}

/** The texts of each paragraph, those of text boxes under their own. */
function textsOfParagraphs(root: XmlElement): ReadonlyMap<XmlElement, readonly XmlElement[]> {
  const paragraphs = new Map<XmlElement, XmlElement[]>();
  const visit = (element: XmlElement): void => {
    const paragraph = element.name === 'w:t' ? around(element, ['w:p']) : undefined;
    if (paragraph !== undefined) {
      const known = paragraphs.get(paragraph);
      if (known === undefined) paragraphs.set(paragraph, [element]);
      else known.push(element);
    }
    element.children.forEach(visit);
  };
  visit(root);
  return paragraphs;
}

/** Each `{{...}}` replaced where it begins, whatever pieces it is parted into. */
function markPieces(pieces: readonly string[], replace: (written: string) => string): readonly string[] {
  const whole = pieces.join('');
  const starts: number[] = [];
  pieces.reduce((at, piece) => {
    starts.push(at);
    return at + piece.length;
  }, 0);
  const result = pieces.map(() => '');
  const add = (from: number, to: number): void => {
    for (const [at, piece] of pieces.entries()) {
      const start = starts[at] ?? 0;
      result[at] += piece.slice(Math.max(0, from - start), Math.max(0, to - start));
    }
  };
  let from = 0;
  for (const { 0: written, index } of whole.matchAll(/\{\{[^{}]*\}\}/gu)) {
    add(from, index);
    const at = starts.findLastIndex((start) => start <= index);
    result[at] += replace(written);
    from = index + written.length;
  }
  add(from, whole.length);
  return result;
}

function fieldNamed(written: string): BlankField | typeof LETTER | undefined {
  const name = written.slice(2, -2).trim().toLowerCase();
  if (name === LETTER) return LETTER;
  return blankFields.find((field) => field === name) ?? blankFieldAliases[name];
}

function singleBraces(text: string): readonly string[] {
  const names = [LETTER, ...blankFields, ...Object.keys(blankFieldAliases)];
  return [...text.matchAll(/(?<!\{)\{\s*([\w.]+)\s*\}(?!\})/gu)].flatMap(([written, name = '']) =>
    names.includes(name.toLowerCase()) ? [written] : [],
  );
}

/** Words that are parted into several pieces are written as one, in the piece where they begin: letters follow from their neighbours. */
function writePieces(pieces: readonly string[], write: (text: string) => string): readonly string[] {
  const whole = pieces.map((piece) => piece);
  for (let at = 0; at + 1 < whole.length; at += 1) {
    const next = whole.findIndex((piece, index) => index > at && piece !== '');
    if (next < 0 || !/\p{L}$/u.test(whole[at] ?? '')) continue;
    const rest = /^[\p{L}’'-]+/u.exec(whole[next] ?? '')?.[0] ?? '';
    whole[at] += rest;
    whole[next] = (whole[next] ?? '').slice(rest.length);
    if (rest !== '' && whole[next] === '') at -= 1;
  }
  return whole.map((piece) =>
    splitAtFields(piece)
      .map((text, at) =>
        at % 2 === 0 ? write(text) : fieldMark(blankFields.find((one) => one === text) ?? 'number'),
      )
      .join(''),
  );
}
