import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { latinByLook } from '../text/slips.ts';

/**
 * What a tag's name has that was not meant: quotation marks of a word processor (`{{day asOf “asOf”}}`, `template-curly-quotes`)
 * or Cyrillic letters that look Latin (`{{tоtals.placed}}`, `template-foreign-letter`). Undefined for a name without them.
 */
export function foreignSigns(name: string, place: Place): Problem | undefined {
  if (/[“”„«»‘’]/u.test(name)) {
    const right = name.replace(/[“”„«»‘’]/gu, '"');
    return problem('template-curly-quotes', place, { name, right });
  }
  const found = [...new Set(name.match(/\p{Script=Cyrillic}/gu) ?? [])];
  if (found.length === 0 || !/[a-z]/iu.test(name)) return undefined;
  const letters = found.map((letter) => `${letter} (${latinLike[letter] ?? '?'})`).join(', ');
  const right = name.replace(/\p{Script=Cyrillic}/gu, (letter) => latinLike[letter] ?? letter);
  return problem('template-foreign-letter', place, { name, letters, right });
}

const latinLike: Readonly<Record<string, string>> = {
  ...Object.fromEntries(Object.entries(latinByLook).map(([latin, cyrillic]) => [cyrillic, latin])),
  і: 'i',
  ѕ: 's',
};
