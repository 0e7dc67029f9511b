import type { Day } from '../model/office.ts';
import type { CountPer, Entry, ReserveRequest, StateLine } from '../model/register.ts';
import { problem, RoadmapError } from '../problem.ts';
import { describeLine, hashLine } from './chain.ts';
import { foldEntries } from './entries.ts';
import { counterOf, printNumber } from './number.ts';
import { paperTwin } from './on-paper.ts';
import type { View } from './store.ts';

/** How far one counter of one year has come. `last` covers openings, imports, numbers by hand and void ones. */
export interface CounterState {
  readonly last: number;
  /** Serials up to this one are used on paper. */
  readonly openedTo: number;
  /** The latest date that a number of this counter bears, and that number. */
  readonly lastDate: Day | null;
  readonly lastNumber: string | null;
}

/** What the register says now, as far as the requests at hand need to know. */
export interface RegisterState {
  /** Entries that bear the key, oldest first, void ones included. */
  readonly ofKey: (key: string) => readonly Entry[];
  readonly atSerial: (counter: string, year: number, serial: number) => Entry | undefined;
  readonly counter: (counter: string, year: number) => CounterState;
  /** The entry of the paper journal that is most likely this letter. */
  readonly onPaper: (request: ReserveRequest) => Entry | undefined;
}

/** Reads all that `allocate` may ask about these requests, with as few questions to the database as there can be. */
export async function loadState(
  view: View,
  requests: readonly ReserveRequest[],
  countPer: CountPer,
): Promise<RegisterState> {
  const byKey = groupByKey(
    foldEntries(whole(view, await view.linesOfKeys(requests.map((request) => request.key)))),
  );
  const bySerial = await loadAsked(view, requests, countPer);
  const counters = await loadCounters(view, requests, countPer);
  const fresh = requests.filter((request) => !byKey.has(request.key));
  const paper = await loadPaper(view, fresh);
  return {
    ofKey: (key) => byKey.get(key) ?? [],
    atSerial: (counter, year, serial) => bySerial.get(`${year} ${counter} ${serial}`),
    counter: (counter, year) => counters.get(`${year} ${counter}`) ?? untouched,
    onPaper: (request) => paperTwin(paper, request),
  };
}

const untouched: CounterState = { last: 0, openedTo: 0, lastDate: null, lastNumber: null };

function groupByKey(entries: readonly Entry[]): ReadonlyMap<string, readonly Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    if (entry.key === null) continue;
    const group = groups.get(entry.key);
    if (group === undefined) groups.set(entry.key, [entry]);
    else group.push(entry);
  }
  return groups;
}

async function loadAsked(
  view: View,
  requests: readonly ReserveRequest[],
  countPer: CountPer,
): Promise<ReadonlyMap<string, Entry>> {
  const asked = requests.flatMap(({ number, year }) =>
    number === undefined ? [] : [{ ...number, unit: countPer === 'unit' ? number.unit : null, year }],
  );
  if (asked.length === 0) return new Map();
  const entries = foldEntries(whole(view, await view.linesOfSerials(asked)));
  return new Map(
    entries.map((entry) => [`${entry.year} ${counterOf(entry, countPer)} ${entry.serial}`, entry]),
  );
}

/** Entries of the paper journals in which the letters may be, void ones as such. */
async function loadPaper(view: View, requests: readonly ReserveRequest[]): Promise<readonly Entry[]> {
  const journals = new Map(requests.map(({ file, year }) => [`${year} ${file}`, { file, year }]));
  const recipients = [...new Set(requests.map((request) => request.recipient))];
  const lines: StateLine[] = [];
  for (const journal of journals.values()) lines.push(...(await view.imports(journal, recipients)));
  const asked = lines.map(({ unit, file, year, serial }) => ({ unit, file, year, serial }));
  return asked.length === 0 ? [] : foldEntries(whole(view, await view.linesOfSerials(asked)));
}

async function loadCounters(
  view: View,
  requests: readonly ReserveRequest[],
  countPer: CountPer,
): Promise<ReadonlyMap<string, CounterState>> {
  const counters = new Map<string, CounterState>();
  for (const request of requests) {
    const { file, year } = request;
    const slot = `${year} ${counterOf(request, countPer)}`;
    if (counters.has(slot)) continue;
    const unit = countPer === 'unit' ? request.unit : null;
    const { last, latest, openedTo } = await view.counter({ unit, file, year });
    whole(
      view,
      [last, latest].filter((line) => line !== undefined),
    );
    counters.set(slot, {
      last: Math.max(last?.serial ?? 0, openedTo),
      openedTo,
      lastDate: latest?.date ?? null,
      lastNumber: latest === undefined ? null : printNumber(latest),
    });
  }
  return counters;
}

/**
 * The same lines, each held against its hash: what a decision rests on is right also where a byte of the disk has gone bad
 * since the chain was proved. Throws `register-changed` (4).
 */
function whole(view: View, lines: readonly StateLine[]): readonly StateLine[] {
  const bad = lines.find((line) => hashLine(line) !== line.hash);
  if (bad === undefined) return lines;
  const args = { address: view.address, n: bad.n, what: describeLine(bad), count: 1 };
  throw new RoadmapError(4, [problem('register-changed', { line: bad.n }, args)]);
}
