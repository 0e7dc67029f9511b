import { unzipSync } from 'fflate';

/** One paragraph of a Word file; `line` counts paragraphs from 1, those of headers and notes after the body's. */
export interface WordLine {
  readonly line: number;
  readonly text: string;
}

/** No letter comes near it; a part that unpacks to more is a ZIP bomb. */
const maxPartBytes = 100_000_000;

const bodyPart = 'word/document.xml';
const textParts = /^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/u;

/**
 * The paragraphs of a Word file as a reader sees them, tabs and line breaks kept, deleted text left out. Undefined when the
 * bytes are no Word file. Empty paragraphs are left out and counted.
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
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => textParts.test(name) && originalSize <= maxPartBytes,
    });
  } catch {
    return undefined;
  }
}

function paragraphsOf(part: Uint8Array | undefined): readonly string[] {
  const xml = new TextDecoder().decode(part).replace(/<w:del [\s\S]*?<\/w:del>/gu, '');
  return xml
    .split(/<\/w:p>/u)
    .slice(0, -1)
    .map(textOf);
}

function textOf(xml: string): string {
  const pieces = xml.matchAll(
    /<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(tab|br|cr)(?: [^>]*)?\/>|<w:noBreakHyphen\/>/gu,
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
