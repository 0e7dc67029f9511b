import type { Day } from '../model/office.ts';
import type { CountPer, Entry, LetterNumber, ReserveRequest } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { byHandProblem, jumpWarning } from './by-hand.ts';
import { counterOf, printNumber } from './number.ts';
import { paperWarning } from './on-paper.ts';

/** How far one counter of one year has come. `last` covers openings, imports, numbers by hand and void ones. */
export interface CounterStanding {
  readonly last: number;
  /** Serials up to this one are used on paper. */
  readonly openedTo: number;
  /** The latest date that a number of this counter bears, and that number. */
  readonly lastDate: Day | null;
  readonly lastNumber: string | null;
}

/** What the register says now, as far as the requests at hand need to know. */
export interface Standing {
  /** Entries that bear the key, oldest first, void ones included. */
  readonly ofKey: (key: string) => readonly Entry[];
  readonly atSerial: (counter: string, year: number, serial: number) => Entry | undefined;
  readonly counter: (counter: string, year: number) => CounterStanding;
  /** The entry of the paper journal that is most likely this letter. */
  readonly onPaper: (request: ReserveRequest) => Entry | undefined;
}

/** What becomes of one request. `changed`: the key has this entry, with other contents. */
export type Decision =
  | { readonly type: 'reuse' | 'take' | 'changed'; readonly entry: Entry }
  | { readonly type: 'new'; readonly number: LetterNumber }
  | { readonly type: 'refused' };

export interface Allocation {
  /** One a request, in the order of the requests. */
  readonly decisions: readonly Decision[];
  readonly problems: readonly Problem[];
}

type Settled = Decision | { readonly type: 'draw' };

/**
 * Decides which number each letter gets. The same key and contents keep their number; a number given by hand must
 * be free or reserved by hand and moves the counter; the others draw the next serials of their counter in the order
 * of the requests. Void entries hold their number and let go of their key. Nothing is written here.
 * Codes: `number-key-twice`, `number-asked-twice`, `number-taken`, `number-used-on-paper`, `number-unit-differs`, `number-key-has-number`;
 * warnings `number-date-order`, `number-jump`, `number-on-paper`. What is `changed` becomes a problem where the old contents are known.
 */
export function allocate(
  standing: Standing,
  requests: readonly ReserveRequest[],
  countPer: CountPer,
): Allocation {
  const run = new Run(standing, countPer);
  const settled = requests.map((request) => run.settle(request));
  const decisions = settled.map((decision, index): Decision => {
    const request = requests[index];
    if (decision.type !== 'draw' || request === undefined) return decision as Decision;
    return { type: 'new', number: run.draw(request) };
  });
  const doubts = [
    ...dateWarnings(standing, requests, decisions, countPer),
    ...paperWarnings(standing, requests, decisions),
  ];
  return { decisions, problems: [...run.problems, ...doubts] };
}

/** One run's claims beside what the register holds: keys seen, serials claimed, counters moved. */
class Run {
  readonly problems: Problem[] = [];
  readonly #standing: Standing;
  readonly #countPer: CountPer;
  readonly #keys = new Set<string>();
  readonly #claimed = new Set<string>();
  readonly #moved = new Map<string, number>();

  constructor(standing: Standing, countPer: CountPer) {
    this.#standing = standing;
    this.#countPer = countPer;
  }

  settle(request: ReserveRequest): Settled {
    if (this.#keys.has(request.key)) {
      return this.#refuse(problem('number-key-twice', request.place ?? {}, { key: request.key }));
    }
    this.#keys.add(request.key);
    const holder = holderOf(this.#standing.ofKey(request.key), request);
    if (holder !== undefined) return this.#keep(request, holder);
    return request.number === undefined ? { type: 'draw' } : this.#byHand(request, request.number);
  }

  draw(request: ReserveRequest): LetterNumber {
    const counter = counterOf(request, this.#countPer);
    const serial = this.#last(counter, request.year) + 1;
    this.#moved.set(`${request.year} ${counter}`, serial);
    return { unit: request.unit, file: request.file, serial };
  }

  #keep(request: ReserveRequest, entry: Entry): Settled {
    const wanted = request.number;
    if (wanted !== undefined && printNumber(wanted) !== entry.number) {
      const args = { wanted: printNumber(wanted), number: entry.number, year: entry.year };
      return this.#refuse(problem('number-key-has-number', placeOf(request), args));
    }
    return { type: entry.contentsSha256 === request.contentsSha256 ? 'reuse' : 'changed', entry };
  }

  #byHand(request: ReserveRequest, number: LetterNumber): Settled {
    const counter = counterOf(number, this.#countPer);
    const entry = this.#standing.atSerial(counter, request.year, number.serial);
    const standing = this.#standing.counter(counter, request.year);
    const slot = `${request.year} ${counter} ${number.serial}`;
    const refusal = byHandProblem(request, number, { entry, standing, claimed: this.#claimed.has(slot) });
    if (refusal !== undefined) return this.#refuse(refusal);
    this.#claimed.add(slot);
    if (entry !== undefined) return { type: 'take', entry };
    const last = this.#last(counter, request.year);
    this.problems.push(...jumpWarning(request, number, last));
    this.#moved.set(`${request.year} ${counter}`, Math.max(last, number.serial));
    return { type: 'new', number };
  }

  #last(counter: string, year: number): number {
    return this.#moved.get(`${year} ${counter}`) ?? this.#standing.counter(counter, year).last;
  }

  #refuse(found: Problem): Settled {
    this.problems.push(found);
    return { type: 'refused' };
  }
}

/**
 * The entry that holds the key, if any. With `again` only one that was begun and not finished holds it: the same
 * command repeated after a stop must not draw a third number.
 */
function holderOf(entries: readonly Entry[], request: ReserveRequest): Entry | undefined {
  const living = entries.filter((entry) => entry.status !== 'void');
  const same = living.findLast((entry) => entry.contentsSha256 === request.contentsSha256);
  if (!request.again) return same ?? living.at(-1);
  return living.findLast(
    (entry) => entry.status === 'reserved' && entry.contentsSha256 === request.contentsSha256,
  );
}

/** One warning a counter and year: a new number whose date lies before that of an earlier number. */
function dateWarnings(
  standing: Standing,
  requests: readonly ReserveRequest[],
  decisions: readonly Decision[],
  countPer: CountPer,
): readonly Problem[] {
  const latest = new Map<string, { readonly date: Day; readonly number: string }>();
  const warned = new Map<string, Problem>();
  decisions.forEach((decision, index) => {
    const request = requests[index];
    if (decision.type !== 'new' || request === undefined) return;
    const counter = counterOf(request, countPer);
    const slot = `${request.year} ${counter}`;
    const number = printNumber(decision.number);
    const { lastDate, lastNumber } = standing.counter(counter, request.year);
    const before = latest.get(slot) ?? { date: lastDate ?? '', number: lastNumber ?? '' };
    if (before.date > request.date && !warned.has(slot)) {
      const args = { number, date: request.date, other: before.number, otherDate: before.date };
      warned.set(slot, problem('number-date-order', placeOf(request), args));
    }
    latest.set(slot, before.date > request.date ? before : { date: request.date, number });
  });
  return [...warned.values()];
}

/** One warning a letter that would get a number beside the one that the paper journal gave it; `--again` asks for just that. */
function paperWarnings(
  standing: Standing,
  requests: readonly ReserveRequest[],
  decisions: readonly Decision[],
): readonly Problem[] {
  return decisions.flatMap((decision, index) => {
    const request = requests[index];
    if (decision.type !== 'new' || request === undefined || request.again) return [];
    const paper = standing.onPaper(request);
    return paper === undefined ? [] : [paperWarning(request, printNumber(decision.number), paper)];
  });
}

function placeOf(request: ReserveRequest): Problem['place'] {
  return request.place ?? {};
}
