import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A Word file as Word would save it again with other words: every text of its body that holds the first has the second in its place. Throws when there is nothing to change. */
export function correctDocx(bytes: Uint8Array, words: Readonly<Record<string, string>>): Uint8Array {
  const parts = unzipSync(bytes);
  let xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array());
  for (const [from, to] of Object.entries(words)) {
    if (!xml.includes(from)) throw new Error(`the letter has no “${from}”`);
    xml = xml.replaceAll(from, to);
  }
  return zipSync({ ...parts, 'word/document.xml': strToU8(xml) }, { mtime: '2022-08-09T00:00:00', level: 1 });
}
