import { unzipSync } from 'fflate';
import { checkZip } from './zip.ts';

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
  const texts = [bodyPart, ...others].flatMap((name) => paragraphsOf(parts[name]));
  return texts.map((text, index) => ({ line: index + 1, text })).filter(({ text }) => text.trim() !== '');
}

function unpack(bytes: Uint8Array): Readonly<Record<string, Uint8Array>> | undefined {
  if (checkZip(bytes) !== undefined) return undefined;
  let sum = 0;
  try {
    const parts = unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!textParts.test(name)) return false;
        sum += originalSize;
        return sum <= maxTextBytes;
      },
    });
    return sum <= maxTextBytes ? parts : undefined;
  } catch {
    return undefined;
  }
}

function paragraphsOf(part: Uint8Array | undefined): readonly string[] {
  return withoutDeleted(new TextDecoder().decode(part))
    .split(/<\/w:p>/u)
    .slice(0, -1)
    .map(textOf);
}

/**
 * The XML without what was deleted under "track changes". A mark that closes itself says that a paragraph's end was deleted,
 * and holds no text; one that never closes holds nothing that could be told from the rest.
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

function plainOf(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/giu, (whole, hex, decimal, name) => {
    if (name !== undefined) return entities[name] ?? whole;
    const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}
