import type { Entry } from '../model/register.ts';

/** How many letters bear one name: a kind, a recipient's code, a month `YYYY-MM`. */
export interface Count {
  readonly name: string;
  readonly letters: number;
}

/** Letters by what they are, to whom and when. Reserved and void numbers are only counted: they are no letters. */
export interface Stats {
  readonly letters: number;
  readonly reserved: number;
  readonly void: number;
  /** Most first, then by name; letters of the paper journal without a kind are under the empty name. */
  readonly kinds: readonly Count[];
  /** A circular counts for each of its recipients. */
  readonly recipients: readonly Count[];
  /** In the order of the calendar, months without letters left out. */
  readonly months: readonly Count[];
}

/** Counts entries as they come. */
export function statsOf() {
  const total = { issued: 0, reserved: 0, void: 0 };
  const [kinds, recipients, months] = [counter(), counter(), counter()];
  const add = (entry: Entry): void => {
    total[entry.status] += 1;
    if (entry.status !== 'issued') return;
    kinds.add(entry.kind ?? '');
    for (const code of recipientsOf(entry)) recipients.add(code);
    months.add(entry.date.slice(0, 7));
  };
  const stats = (): Stats => ({
    letters: total.issued,
    reserved: total.reserved,
    void: total.void,
    kinds: kinds.byCount(),
    recipients: recipients.byCount(),
    months: months.byName(),
  });
  return { add, stats };
}

/** Codes of a circular one by one; a name written out on paper is one recipient. */
function recipientsOf({ recipient, source }: Entry): readonly string[] {
  if (recipient === null) return [''];
  return source === 'import' && !/^[\w-]+(?: [\w-]+)*$/u.test(recipient) ? [recipient] : recipient.split(' ');
}

function counter() {
  const counts = new Map<string, number>();
  const all = () => [...counts].map(([name, letters]): Count => ({ name, letters }));
  const byName = (a: Count, b: Count): number => (a.name < b.name ? -1 : 1);
  return {
    add: (name: string): void => void counts.set(name, (counts.get(name) ?? 0) + 1),
    byCount: () => all().sort((a, b) => b.letters - a.letters || byName(a, b)),
    byName: () => all().sort(byName),
  };
}
