import type { CountPer, Entry, ReserveRequest, StateLine } from '../../model/register.ts';
import type { CounterStanding, Standing } from '../../register/allocate.ts';
import { foldEntries } from '../../register/entries.ts';
import { counterOf, printNumber } from '../../register/number.ts';
import { paperTwin } from '../../register/on-paper.ts';
import type { View } from './store.ts';

/** Reads all that `allocate` may ask about these requests, with as few questions to the database as there can be. */
export async function loadStanding(
  view: View,
  requests: readonly ReserveRequest[],
  countPer: CountPer,
): Promise<Standing> {
  const byKey = groupByKey(foldEntries(await view.linesOfKeys(requests.map((request) => request.key))));
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

const untouched: CounterStanding = { last: 0, openedTo: 0, lastDate: null, lastNumber: null };

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
  const entries = foldEntries(await view.linesOfSerials(asked));
  return new Map(
    entries.map((entry) => [`${entry.year} ${counterOf(entry, countPer)} ${entry.serial}`, entry]),
  );
}

/** Entries of the paper journals in which the letters may stand, void ones as such. */
async function loadPaper(view: View, requests: readonly ReserveRequest[]): Promise<readonly Entry[]> {
  const journals = new Map(requests.map(({ file, year }) => [`${year} ${file}`, { file, year }]));
  const recipients = new Set(requests.map((request) => request.recipient));
  const lines: StateLine[] = [];
  for (const journal of journals.values()) lines.push(...(await view.imports(journal)));
  const asked = lines
    .filter((line) => recipients.has(line.recipient ?? ''))
    .map(({ unit, file, year, serial }) => ({ unit, file, year, serial }));
  return asked.length === 0 ? [] : foldEntries(await view.linesOfSerials(asked));
}

async function loadCounters(
  view: View,
  requests: readonly ReserveRequest[],
  countPer: CountPer,
): Promise<ReadonlyMap<string, CounterStanding>> {
  const counters = new Map<string, CounterStanding>();
  for (const request of requests) {
    const { file, year } = request;
    const slot = `${year} ${counterOf(request, countPer)}`;
    if (counters.has(slot)) continue;
    const unit = countPer === 'unit' ? request.unit : null;
    const { last, latest, openedTo } = await view.counter({ unit, file, year });
    counters.set(slot, {
      last: Math.max(last?.serial ?? 0, openedTo),
      openedTo,
      lastDate: latest?.date ?? null,
      lastNumber: latest === undefined ? null : printNumber(latest),
    });
  }
  return counters;
}
