const longest = 90;

/**
 * The first lines that stand in one text and not in the other, for one sentence of a refusal:
 * `“2 та” → “3 та”; “...” → “–”`. At most `most` places; the rest is counted (`+4`). Empty when the texts are equal.
 */
export function describeDifference(before: string, after: string, most = 3): string {
  const pairs = differingLines(before.split('\n'), after.split('\n'));
  const shown = pairs.slice(0, most).map(([old, now]) => `${quote(old)} → ${quote(now)}`);
  if (pairs.length > most) shown.push(`+${pairs.length - most}`);
  return shown.join('; ');
}

/** Lines gone and lines come, paired in order: lines that stand in both texts, wherever, are set aside. */
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

function quote(line: string): string {
  const text = line.trim();
  if (text === '') return '–';
  const letters = [...text];
  return `“${letters.length > longest ? `${letters.slice(0, longest).join('')}…` : text}”`;
}
