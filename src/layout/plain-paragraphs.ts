/** A paragraph or a bullet of a text that has no other marks. Its lines are parted by LF, or by `hardBreak`. */
export interface PlainBlock {
  readonly bullet: boolean;
  readonly text: string;
}

/** A backslash at a line's end, when the same paragraph goes on. */
export const hardBreak = '\\\n';

/** What Markdown may read as a mark inside a line, and signs that it changes. */
const marks = /[*_[\]\t\r\0]|\\(?!\n\S)/u;
/** Lines that begin in a way which only the parser can judge: numbered and nested lists, empty items, spaces. */
const doubtful = /^(?:[ +]|\d+[.)]|-(?:$| (?:$|[ +-]|\d+[.)])))| $/u;

/**
 * The blocks of a text that has nothing but paragraphs, bullets (`- ...`) and hard breaks, as the Markdown parser would give them:
 * nearly all letters are such, and the parser takes some 40 ms to get going. Undefined when the text may hold more.
 */
export function plainBlocks(text: string): readonly PlainBlock[] | undefined {
  if (marks.test(text)) return undefined;
  const blocks: { bullet: boolean; text: string }[] = [];
  let open: { bullet: boolean; text: string } | undefined;
  for (const line of text.split('\n')) {
    if (doubtful.test(line)) return undefined;
    if (line === '') {
      open = undefined;
    } else if (line.startsWith('- ')) {
      if (open?.text.endsWith('\\')) return undefined;
      open = { bullet: true, text: line.slice(2) };
      blocks.push(open);
    } else if (open === undefined) {
      open = { bullet: false, text: line };
      blocks.push(open);
    } else {
      open.text += `\n${line}`;
    }
  }
  return blocks;
}
