const longest = 90;

/**
 * The first lines that are in one text and not in the other, for one sentence of a refusal:
 * `“2 та” → “3 та”; “...” → “–”`. At most `most` places; the rest is counted (`+4`). Empty when the texts are equal.
 */
export function describeDifference(before: string, after: string, most = 3): string {
  const pairs = differingLines(before.split('\n'), after.split('\n'));
  const shown = pairs.slice(0, most).map(([old, now]) => {
    const from = differsFrom(old, now);
    return `${quote(old, from)} → ${quote(now, from)}`;
  });
  if (pairs.length > most) shown.push(`+${pairs.length - most}`);
  return shown.join('; ');
}

/**
 * The script in which a letter was issued, as `--script` has it, when nothing but the script of its contents is another now;
 * empty when more has changed. The figures must be the same, in their order.
 */
export function scriptBefore(before: string, after: string): 'cyrillic' | 'latin' | 'both' | '' {
  if (after.startsWith(`${before}\n`) && scriptOf(before) === 'cyrillic') return 'cyrillic';
  if (before.startsWith(`${after}\n`) && scriptOf(after) === 'cyrillic') return 'both';
  // Of a letter in both scripts the Latin part comes last.
  if (after.endsWith(`\n${before}`) && scriptOf(before) === 'latin') return 'latin';
  if (before.endsWith(`\n${after}`) && scriptOf(after) === 'latin') return 'both';
  const [old, now] = [scriptOf(before), scriptOf(after)];
  const figuresOf = (text: string): string => text.replace(/\D+/gu, ' ');
  return old !== now && figuresOf(before) === figuresOf(after) ? old : '';
}

function scriptOf(text: string): 'cyrillic' | 'latin' {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  return count(/\p{Script=Cyrillic}/gu) > count(/\p{Script=Latin}/gu) ? 'cyrillic' : 'latin';
}

/** Lines gone and lines come, paired in order: lines that are in both texts, wherever, are set aside. */
function differingLines(before: readonly string[], after: readonly string[]): [string, string][] {
  const kept = new Set(before);
  const stays = new Set(after);
  const gone = before.filter((line) => !stays.has(line));
  const come = after.filter((line) => !kept.has(line));
  if (gone.length === 0 && come.length === 0) return movedLines(before, after);
  return Array.from({ length: Math.max(gone.length, come.length) }, (_, index) => [
    gone[index] ?? '',
    come[index] ?? '',
  ]);
}

/** The same lines in another order, or another number of equal ones: the first place where they part. */
function movedLines(before: readonly string[], after: readonly string[]): [string, string][] {
  const length = Math.max(before.length, after.length);
  for (let index = 0; index < length; index += 1) {
    if (before[index] !== after[index]) return [[before[index] ?? '', after[index] ?? '']];
  }
  return [];
}

/** How many letters before the first difference are shown, when the line is too long to be shown from its beginning. */
const context = 25;

/** Where the quotation of two long lines begins: at 0 when they differ in what is shown from there. */
function differsFrom(old: string, now: string): number {
  const [before, after] = [[...old.trim()], [...now.trim()]];
  const first = before.findIndex((letter, index) => letter !== after[index]);
  const differs = first === -1 ? before.length : first;
  return differs < longest - context ? 0 : differs - context;
}

function quote(line: string, from: number): string {
  const letters = [...line.trim()];
  if (letters.length === 0) return '–';
  const shown = letters.slice(from, from + longest).join('');
  return `“${from > 0 ? '…' : ''}${shown}${letters.length > from + longest ? '…' : ''}”`;
}
