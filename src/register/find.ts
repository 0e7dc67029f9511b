import { sayMeans } from '../messages/dispatch-words.ts';
import type { Entry } from '../model/register.ts';
import { foldName } from '../text/characters.ts';
import { toLatin } from '../text/latin.ts';
import type { Addressee } from './journal-rows.ts';

/**
 * A test whether an entry holds every one of the words, as part of its number, subject, note, kind, or of its recipient's code or
 * name. Both scripts mean the same (`молия`, `Moliya`), and so do cases, apostrophes and look-alike letters. True for all when
 * there are no words.
 */
export function entryMatcher(
  words: readonly string[],
  recipients: readonly Addressee[],
): (entry: Entry) => boolean {
  const asked = words.flatMap((word) => word.split(/\s+/u)).map(foldForSearch);
  const names = new Map(recipients.map(({ code, name, dative }) => [code, `${name} ${dative ?? ''}`]));
  const folded = new Map<string, string>();
  // Registers say the same words a thousand times: each is folded once.
  const fold = (text: string): string => {
    const known = folded.get(text) ?? foldForSearch(text);
    folded.set(text, known);
    return known;
  };
  return (entry) => {
    const { number, subject, note, kind, recipient, sent = [] } = entry;
    const codes = (recipient ?? '').split(' ');
    const said = [
      number,
      subject,
      note,
      kind ?? '',
      recipient ?? '',
      ...sent.flatMap(({ means, receipt }) => [sayMeans(means, 'uz'), receipt]),
      ...codes.map((code) => names.get(code) ?? ''),
    ];
    const text = said.map(fold).join('\n');
    return asked.every((word) => text.includes(word));
  };
}

function foldForSearch(text: string): string {
  return foldName(toLatin(text)).replaceAll("'", '');
}
