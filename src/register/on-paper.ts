import type { Entry, ReserveRequest } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/**
 * The letter of the paper journal that is most likely this very letter: the same recipient, and the same kind and day of the
 * figures (a letter without figures, or a journal without that column: the same date). Imports have no key, so that only this can
 * tell. A void one is none.
 */
export function paperTwin(paper: readonly Entry[], request: ReserveRequest): Entry | undefined {
  return paper.find(
    (entry) =>
      entry.source === 'import' &&
      entry.status !== 'void' &&
      entry.recipient === request.recipient &&
      (entry.kind === null ? entry.date === request.date : entry.kind === request.kind) &&
      isOfSameDay(entry, request),
  );
}

function isOfSameDay(entry: Entry, request: ReserveRequest): boolean {
  if (entry.asOf !== null && request.asOf !== null) return entry.asOf === request.asOf;
  return entry.date === request.date;
}

/** `number-on-paper`: the letter would get a second number beside the one that it has in the paper journal. */
export function paperWarning(request: ReserveRequest, number: string, paper: Entry): Problem {
  const args = { number, paper: paper.number, date: paper.date, recipient: request.recipient };
  return problem('number-on-paper', request.place ?? {}, args);
}
