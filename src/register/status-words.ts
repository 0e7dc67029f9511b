import { registerWords } from '../messages/register-words.ts';
import type { EntryFilter } from '../model/register.ts';
import { foldName } from '../text/characters.ts';
import { toLatin } from '../text/latin.ts';

const asked = {
  reserved: { status: 'reserved' },
  issued: { status: 'issued' },
  imported: { status: 'issued', source: 'import' },
  void: { status: 'void' },
} as const satisfies Readonly<Record<string, Pick<EntryFilter, 'status' | 'source'>>>;

/**
 * The state that a word means: `issued`, `reserved`, `void`, or the word that listings print for it in any language
 * ("чиқарилган", "қоғозда", "аннулировано"). Undefined for any other word.
 */
export function parseStatus(text: string): Pick<EntryFilter, 'status' | 'source'> | undefined {
  const word = foldName(toLatin(text));
  const codes = ['reserved', 'issued', 'imported', 'void'] as const;
  const found = codes.find((code) =>
    [code, ...Object.values(registerWords[`register-status-${code}`])].some(
      (one) => foldName(toLatin(one)) === word,
    ),
  );
  return found === undefined ? undefined : asked[found];
}
