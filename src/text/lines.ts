/** Colours and weights of a terminal take no room. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: escape sequences begin with that control
const unseen = /\u001B\[[\d;]*m/gu;

/** Lines of at most `width` characters, broken at spaces; a longer word stands alone. At least one line. */
export function wrapWords(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && [...longer.replace(unseen, '')].length > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}
