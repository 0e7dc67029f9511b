/** Shorter texts are copied by the engine itself. */
const shortest = 13;

/** The same text with characters of its own: a part of a text keeps the whole of it in memory, which for a large file is all of the file. */
export function ownText(text: string): string {
  return text.length < shortest ? text : Buffer.from(text, 'utf16le').toString('utf16le');
}
