import { printDay } from '../dates.ts';
import { sayMeans } from '../messages/dispatch-words.ts';
import type { Entry } from '../model/register.ts';
import type { Addressee } from './journal-rows.ts';
import { partsOf } from './send.ts';

/**
 * Rows of the dispatch list to fill in (`dispatchColumns`): one a letter, and of a circular one a recipient; marks that the register has
 * already are there. A name that no directory knows is the recipient as registered.
 */
export function dispatchRows(
  entries: readonly Entry[],
  recipients: readonly Addressee[],
): readonly (readonly string[])[] {
  const names = new Map(recipients.map(({ code, dative, name }) => [code, dative || name]));
  const wanted = entries.filter(({ status }) => status === 'issued');
  const rows = wanted.flatMap((entry) => {
    const parts = partsOf(entry);
    const codes: readonly (string | null)[] = parts.length === 0 ? [null] : parts;
    return codes.map((code) => dispatchRow(entry, code, names));
  });
  return rows.map((row, at) => [String(at + 1), ...row]);
}

function dispatchRow(
  entry: Entry,
  part: string | null,
  names: ReadonlyMap<string, string>,
): readonly string[] {
  const { number, date, recipient, subject, sent = [] } = entry;
  const code = part ?? recipient ?? '';
  const mark = sent.find((one) => one.recipient === part) ?? sent.find((one) => one.recipient === null);
  const marks = mark === undefined ? ['', '', ''] : printMark(mark);
  return [number, printDay(date, 'short'), code, names.get(code) ?? code, subject, ...marks];
}

function printMark({ on, means, receipt }: NonNullable<Entry['sent']>[number]): readonly string[] {
  return [printDay(on, 'short'), sayMeans(means, 'uz'), receipt];
}
