import { readdirSync, readFileSync } from 'node:fs';

/** Where translations of installed packages are; others may be named. */
const folders = ['/usr/share/locale/uz@cyrillic/LC_MESSAGES'];

/**
 * The Uzbek Cyrillic lines of the translation catalogues in these folders, each once, without accelerators and format codes.
 * Catalogues are of many hands and have slips of their own: `genuine-slips.txt` lists those that were read and found wrong.
 */
export function catalogueLines(more: readonly string[]): readonly string[] {
  const files = [...folders, ...more].flatMap((folder) => {
    try {
      return readdirSync(folder)
        .filter((name) => name.endsWith('.mo'))
        .sort()
        .map((name) => `${folder}/${name}`);
    } catch {
      return [];
    }
  });
  const lines = files.flatMap((file) => translations(readFileSync(file))).flatMap((text) => plainLines(text));
  return [...new Set(lines)];
}

/** The translations of a MO file that differ from their source; the header is none. */
function translations(bytes: Buffer): readonly string[] {
  if (bytes.readUInt32LE(0) !== 0x950412de) return [];
  const [count, sources, targets] = [bytes.readUInt32LE(8), bytes.readUInt32LE(12), bytes.readUInt32LE(16)];
  const text = (table: number, at: number): string => {
    const [length, start] = [bytes.readUInt32LE(table + 8 * at), bytes.readUInt32LE(table + 8 * at + 4)];
    return bytes.toString('utf8', start, start + length);
  };
  return Array.from({ length: count }, (_, at) => at)
    .filter((at) => text(sources, at) !== '' && text(sources, at) !== text(targets, at))
    .map((at) => text(targets, at));
}

const code = /%(?:\d+\$)?[-+ #0]*\d*(?:\.\d+)?(?:l{0,2}[a-zA-Z]|\(\w+\)\w|\d+)|\$\w+|\{[^}]*\}|&(?:\w+;)/gu;

function plainLines(text: string): readonly string[] {
  return text
    .replace(/<[^<>]*>/gu, ' ')
    .replace(code, '5')
    .replace(/(?<=\p{L})_(?=\p{L})|(?<!\p{L})[_~&](?=\p{L})|(?<=\p{L})&(?=\p{L})/gu, '')
    .split(/[\n\0]|\\n/u)
    .map((line) => line.replace(/\s+/gu, ' ').trim())
    .filter((line) => /\p{L}{2}/u.test(line) && count(line, /[а-яёўқғҳ]/giu) > count(line, /[a-z]/giu));
}

function count(text: string, letters: RegExp): number {
  return text.match(letters)?.length ?? 0;
}
