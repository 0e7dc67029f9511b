import { printDay } from '../dates.ts';
import { sayMeans } from '../messages/dispatch-words.ts';
import type { Language } from '../messages/message.ts';
import type { Day } from '../model/office.ts';
import type { Entry, LetterNumber, SentMark, SentState } from '../model/register.ts';
import { parseMeans } from './dispatch-fields.ts';

/** A mark for the eye: `09.08.2022, E-XAT, № 12345`, the recipient before it where it is one of several. */
export function printSent({ recipient, on, means, receipt }: SentState, language: Language): string {
  const said = [printDay(on, 'short'), sayMeans(means, language), receipt === '' ? '' : `№ ${receipt}`];
  const text = said.filter((part) => part !== '').join(', ');
  return recipient === null ? text : `${recipient}: ${text}`;
}

/** The marks of a letter as one cell of a journal, which `parseSent` reads back: a line a mark, its parts after semicolons. */
export function printSentCell({ sent = [] }: Entry): string {
  return sent
    .map(({ recipient, on, means, receipt }) => {
      const parts = [printDay(on, 'short'), sayMeans(means, 'uz'), receipt, recipient ?? ''];
      return parts.join('; ').replace(/(?:; )+$/u, '');
    })
    .join('\n');
}

/** Reads such a cell; undefined when a line of it is no mark. An empty cell has none. */
export function parseSent(
  text: string,
  letter: { readonly number: LetterNumber; readonly year: number },
  parseDate: (text: string) => Day | undefined,
): readonly SentMark[] | undefined {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const marks = lines.flatMap((line) => {
    const [day = '', by = '', receipt = '', recipient = ''] = line.split(';').map((part) => part.trim());
    const [on, means] = [parseDate(day), parseMeans(by)];
    if (on === undefined || means === undefined) return [];
    return [{ ...letter, recipient: recipient === '' ? null : recipient, on, means, receipt }];
  });
  return marks.length === lines.length ? marks : undefined;
}
