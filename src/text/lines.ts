/** The end of a text that fits into a width, by whole words after "… ": where names begin alike, their ends tell them apart. The text itself when it fits. */
export function cutWordsBefore(text: string, width: number): string {
  if ([...text].length <= width) return text;
  let kept = '';
  for (const word of text.split(' ').reverse()) {
    const longer = kept === '' ? word : `${word} ${kept}`;
    if ([...longer].length + 2 > width && kept !== '') break;
    kept = longer;
  }
  return `… ${kept}`;
}

/** Colours and weights of a terminal take no room. */
const unseen = new RegExp(`${'\u001b'}\\[[\\d;]*m`, 'gu');

/** Lines of at most `width` characters, broken at spaces; a longer word has a line of its own. At least one line. */
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

/** A command with its words, up to the sign or the Cyrillic word that goes on with the sentence; names in capitals (ФАЙЛ) and paths belong to it. */
const commands =
  /\broadmap(?: (?:[^\s";()“”]*"[^"\n]*"|\p{Lu}+(?!\p{L})|[^\s;()“”«»"]*[./][^\s;,()“”«»"]*[^\s;,.()“”«»"]|[\w./:@=,+…-]*[\w…](?!\p{L})))+/gu;

/** Stands for a space that must not be broken at. */
const glue = '\uE000';

/** `wrapWords` that breaks no command: one that has no room left in a line begins the next, so that it can be copied. */
export function wrapSentence(text: string, width: number): readonly string[] {
  const whole = text.replace(commands, (command) => command.replaceAll(' ', glue));
  return wrapWords(whole, width).map((line) => line.replaceAll(glue, ' '));
}

/** A line with nothing but a path to a file, or a command. */
const whole = /^(?:(?:→ )?\S*[\\/].*\.\p{L}\w{1,4}|roadmap .*)$/u;

/**
 * A text whose lines have at most `width` characters, broken between words; what follows a break begins two characters
 * further in than its line. A command or a line that is a path is never broken, and may be longer. Width 0: as it is.
 */
export function wrapLines(text: string, width: number): string {
  if (width === 0) return text;
  const lines = text.split('\n').flatMap((line) => {
    if (line.replace(unseen, '').length <= width) return [line];
    const [indent = ''] = /^ */u.exec(line) ?? [];
    const words = line.slice(indent.length);
    if (whole.test(words.replace(unseen, ''))) return [line];
    const further = `${indent}  `;
    const parts = wrapSentence(words, Math.max(20, width - further.length));
    return parts.map((part, at) => (at === 0 ? indent : further) + part);
  });
  return lines.join('\n');
}

/** A line of at most `width` characters: what does not fit is left out from a space on, and marked by "…". Never inside a word. */
export function cutWords(text: string, width: number): string {
  const characters = [...text];
  if (characters.length <= width) return text;
  const room = characters.slice(0, Math.max(1, width - 1)).join('');
  const at = room.lastIndexOf(' ');
  return at <= 0 ? `${room}…` : `${room.slice(0, at).replace(/[\s,;:–-]+$/u, '')} …`;
}

/** A text with spaces to `width` characters: behind it, or before it when it is set to the right. A longer one stays. */
export function padWidth(text: string, width: number, right: boolean): string {
  const padding = ' '.repeat(Math.max(0, width - [...text].length));
  return right ? padding + text : text + padding;
}
