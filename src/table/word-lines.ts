import { unzipSync } from 'fflate';
import { checkZip } from '../tools/zip-fault.ts';

/** One paragraph of a Word file; `line` counts paragraphs from 1, those of headers and notes after the body's. */
export interface WordLine {
  readonly line: number;
  readonly text: string;
}

/** No letter comes near it; parts that unpack to more together are a ZIP bomb. */
const maxTextBytes = 100_000_000;

const bodyPart = 'word/document.xml';
const textParts = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u;

/**
 * The paragraphs of a Word file as a reader sees them, tabs and line breaks kept, deleted text left out. Undefined when the
 * bytes are no Word file, or one that would unpack to more than any letter has. Empty paragraphs are left out and counted.
 */
export function readWordLines(bytes: Uint8Array): readonly WordLine[] | undefined {
  const parts = unpack(bytes);
  const body = parts?.[bodyPart];
  if (parts === undefined || body === undefined) return undefined;
  const others = Object.keys(parts)
    .filter((name) => name !== bodyPart)
    .sort();
  const texts = [bodyPart, ...others].flatMap((name) =>
    paragraphsOf(new TextDecoder().decode(parts[name])).map(textOf),
  );
  return texts.map((text, index) => ({ line: index + 1, text })).filter(({ text }) => text.trim() !== '');
}

/** A Word file as a letter is read: what is said, in which order, and what Word still has to settle in it. */
export interface WordLetter {
  /**
   * The body's paragraphs, then the different texts of headers, footers and notes (without bare page numbers) and the figures of charts,
   * each once and sorted: Word keeps them in parts of its own choice. `line` counts the body's paragraphs and goes on after them.
   */
  readonly lines: readonly WordLine[];
  /** The body's paragraphs that are asked for. */
  readonly styled: readonly string[];
  /** True while it has tracked changes or comments, which whoever gets it would see. */
  readonly isUnsettled: boolean;
}

/** A Word file read for its words and figures; undefined like `readWordLines`. `mark` is what the XML of the paragraphs asked for has. */
export function readWordLetter(bytes: Uint8Array, mark: RegExp): WordLetter | undefined {
  const parts = unpack(bytes, letterParts);
  const body = parts?.[bodyPart];
  if (parts === undefined || body === undefined) return undefined;
  // What old versions of Word show in place of a drawing says the same a second time.
  const xml = new TextDecoder().decode(body).replace(/<mc:Fallback>[\s\S]*?<\/mc:Fallback>/gu, '');
  const paragraphs = paragraphsOf(xml);
  const isStyled = (paragraph: string): boolean => mark.test(paragraph);
  const texts = paragraphs.map(textOf);
  const lines = [...texts, ...marginTexts(parts)].map((text, index) => ({ line: index + 1, text }));
  return {
    lines: lines.filter(({ text }) => text.trim() !== ''),
    styled: texts.filter((text, at) => text.trim() !== '' && isStyled(paragraphs[at] ?? '')),
    isUnsettled: Object.values(parts).some((part) => unsettled.test(new TextDecoder().decode(part))),
  };
}

const letterParts = /^word\/(?:(?:document|header\d*|footer\d*|footnotes|endnotes)|charts\/chart\d*)\.xml$/u;
const unsettled = /<w:(?:ins|del|moveFrom|moveTo|commentReference)[\s>/]/u;

function marginTexts(parts: Readonly<Record<string, Uint8Array>>): readonly string[] {
  const texts = Object.entries(parts).flatMap(([name, part]) => {
    if (name === bodyPart) return [];
    const xml = new TextDecoder().decode(part);
    if (!name.includes('/charts/')) return paragraphsOf(xml).map(textOf).filter(isNoPageNumber);
    return [...xml.matchAll(/<c:v>([^<]*)<\/c:v>/gu)].map(([, value]) => plainOf(value ?? ''));
  });
  return [...new Set(texts)].sort();
}

function isNoPageNumber(text: string): boolean {
  return !/^\s*\d{0,4}\s*$/u.test(text);
}

function unpack(bytes: Uint8Array, wanted = textParts): Readonly<Record<string, Uint8Array>> | undefined {
  if (checkZip(bytes) !== undefined) return undefined;
  let sum = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!wanted.test(name)) return false;
        sum += originalSize;
        return sum <= maxTextBytes;
      },
    });
    return sum <= maxTextBytes ? parts : undefined;
  } catch {
    return undefined;
  }
}

function paragraphsOf(xml: string): readonly string[] {
  return withoutDeleted(xml)
    .split(/<\/w:p>/u)
    .slice(0, -1);
}

/**
 * The XML without what was deleted under "track changes". A mark that closes itself says that a paragraph's end was deleted,
 * and holds no text; one that never closes holds nothing that could be reported from the rest.
 */
function withoutDeleted(xml: string): string {
  let kept = '';
  let from = 0;
  let opened: number | undefined;
  for (const { 0: mark, index } of xml.matchAll(/<w:del(?:\s[^<>]*)?>|<\/w:del>/gu)) {
    if (mark.endsWith('/>')) continue;
    if (mark !== '</w:del>') opened ??= index;
    else if (opened !== undefined) {
      kept += xml.slice(from, opened);
      from = index + mark.length;
      opened = undefined;
    }
  }
  return kept + xml.slice(from);
}

function textOf(xml: string): string {
  const pieces = xml.matchAll(
    /<w:t(?: [^<>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)(?: [^<>]*)?\/>|<w:noBreakHyphen\/>/gu,
  );
  return [...pieces]
    .map(({ 0: mark, 1: text, 2: sign }) =>
      text === undefined ? (signs[sign ?? ''] ?? (mark && '-')) : plainOf(text),
    )
    .join('');
}

const signs: Readonly<Record<string, string>> = { tab: '\t', br: '\n', cr: '\n' };
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The text of a run of XML, its entities replaced. */
export function plainOf(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/giu, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
