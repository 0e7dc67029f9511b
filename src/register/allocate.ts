import type { Day } from '../model/office.ts';
import type { CountPer, Entry, LetterNumber, ReserveRequest } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { byHandProblem, farJump, jumpWarning } from './asked-number.ts';
import { counterOf, printNumber } from './number.ts';
import { paperWarning } from './on-paper.ts';
import type { RegisterState } from './state.ts';

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

type Settled = Decision | { readonly type: 'draw'; readonly request: ReserveRequest };

/** One run's claims beside what the register holds: keys seen, serials claimed, counters moved. */
interface Run {
  readonly state: RegisterState;
  readonly countPer: CountPer;
  readonly problems: Problem[];
  readonly keys: Set<string>;
  readonly claimed: Set<string>;
  readonly moved: Map<string, number>;
}

/**
 * Decides which number each letter gets. The same key and contents keep their number; a number given by hand must
 * be free or reserved by hand and moves the counter; the others draw the next serials of their counter in the order
 * of the requests. Void entries hold their number and let go of their key. Nothing is written here.
 * Codes: `number-key-twice`, `number-asked-twice`, `number-taken`, `number-used-on-paper`, `number-unit-differs`, `number-jump-too-far`, `number-key-has-number`;
 * warnings `number-date-order`, `number-jump`, `number-on-paper`, `number-second`. What is `changed` becomes a problem where the old
 * contents are known.
 */
export function allocate(
  state: RegisterState,
  requests: readonly ReserveRequest[],
  countPer: CountPer,
): Allocation {
  const claims = { keys: new Set<string>(), claimed: new Set<string>(), moved: new Map<string, number>() };
  const run: Run = { state, countPer, problems: [], ...claims };
  const settled = requests.map((request) => settle(run, request));
  const decisions = settled.map(
    (decision): Decision =>
      decision.type === 'draw' ? { type: 'new', number: draw(run, decision.request) } : decision,
  );
  const doubts = [
    ...dateWarnings(state, requests, decisions, countPer),
    ...doubleWarnings(state, requests, decisions),
  ];
  return { decisions, problems: [...run.problems, ...doubts] };
}

function settle(run: Run, request: ReserveRequest): Settled {
  if (run.keys.has(request.key)) {
    return refuse(run, problem('number-key-twice', placeOf(request), { key: request.key }));
  }
  run.keys.add(request.key);
  const holder = holderOf(run.state.ofKey(request.key), request);
  if (holder !== undefined) return keep(run, request, holder);
  return request.number === undefined ? { type: 'draw', request } : takeByHand(run, request, request.number);
}

function draw(run: Run, request: ReserveRequest): LetterNumber {
  const counter = counterOf(request, run.countPer);
  const serial = lastOf(run, counter, request.year) + 1;
  run.moved.set(`${request.year} ${counter}`, serial);
  return { unit: request.unit, file: request.file, serial };
}

function keep(run: Run, request: ReserveRequest, entry: Entry): Settled {
  const wanted = request.number;
  if (wanted !== undefined && printNumber(wanted) !== entry.number) {
    const args = { wanted: printNumber(wanted), number: entry.number, year: entry.year };
    return refuse(run, problem('number-key-has-number', placeOf(request), args));
  }
  return { type: entry.contentsSha256 === request.contentsSha256 ? 'reuse' : 'changed', entry };
}

function takeByHand(run: Run, request: ReserveRequest, number: LetterNumber): Settled {
  const counter = counterOf(number, run.countPer);
  const entry = run.state.atSerial(counter, request.year, number.serial);
  const counterState = run.state.counter(counter, request.year);
  const slot = `${request.year} ${counter} ${number.serial}`;
  const refusal = byHandProblem(request, number, {
    entry,
    counter: counterState,
    claimed: run.claimed.has(slot),
  });
  if (refusal !== undefined) return refuse(run, refusal);
  run.claimed.add(slot);
  if (entry !== undefined) return { type: 'take', entry };
  const last = lastOf(run, counter, request.year);
  const far = farJump(request, number, last);
  if (far !== undefined) return refuse(run, far);
  run.problems.push(...jumpWarning(request, number, last));
  run.moved.set(`${request.year} ${counter}`, Math.max(last, number.serial));
  return { type: 'new', number };
}

function lastOf(run: Run, counter: string, year: number): number {
  return run.moved.get(`${year} ${counter}`) ?? run.state.counter(counter, year).last;
}

function refuse(run: Run, found: Problem): Settled {
  run.problems.push(found);
  return { type: 'refused' };
}

/**
 * The entry that holds the key, if any. With `again` it is the one that an earlier `--again` gave, or one begun and not
 * finished: the same command repeated gives the same number, and a third one takes voiding the second.
 */
function holderOf(entries: readonly Entry[], request: ReserveRequest): Entry | undefined {
  const living = entries.filter((entry) => entry.status !== 'void');
  const isSame = (entry: Entry) => entry.contentsSha256 === request.contentsSha256;
  if (!request.again) return living.findLast(isSame) ?? living.at(-1);
  const second = living.findLast((entry) => entry.again === true);
  return second ?? living.findLast((entry) => entry.status === 'reserved' && isSame(entry));
}

/** One warning a counter and year: a new number whose date lies before that of an earlier number. */
function dateWarnings(
  state: RegisterState,
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
    const { lastDate, lastNumber } = state.counter(counter, request.year);
    const before = latest.get(slot) ?? { date: lastDate ?? '', number: lastNumber ?? '' };
    if (before.date > request.date && !warned.has(slot)) {
      const args = { number, date: request.date, other: before.number, otherDate: before.date };
      warned.set(slot, problem('number-date-order', placeOf(request), args));
    }
    latest.set(slot, before.date > request.date ? before : { date: request.date, number });
  });
  return [...warned.values()];
}

/**
 * One warning a letter that would get a number beside another: beside the one that the paper journal gave it, or, with
 * `--again`, beside its own.
 */
function doubleWarnings(
  state: RegisterState,
  requests: readonly ReserveRequest[],
  decisions: readonly Decision[],
): readonly Problem[] {
  return decisions.flatMap((decision, index) => {
    const request = requests[index];
    if (request === undefined || (decision.type !== 'new' && decision.type !== 'take')) return [];
    const number = decision.type === 'new' ? printNumber(decision.number) : decision.entry.number;
    if (request.again) return secondWarning(request, number, state.ofKey(request.key));
    const paper = decision.type === 'new' ? state.onPaper(request) : undefined;
    return paper === undefined ? [] : [paperWarning(request, number, paper)];
  });
}

function secondWarning(
  request: ReserveRequest,
  number: string,
  entries: readonly Entry[],
): readonly Problem[] {
  const living = entries.filter((entry) => entry.status !== 'void').map((entry) => entry.number);
  if (living.length === 0) return [];
  const args = { number, first: living.join(', '), recipient: request.recipient };
  return [problem('number-second', placeOf(request), args)];
}

function placeOf(request: ReserveRequest): Problem['place'] {
  return request.place ?? {};
}
