import type { CountPer, Entry, Reservation, ReserveRequest, StateLine } from '../model/register.ts';
import type { Checked, Problem } from '../problem.ts';
import { hasErrors, problem } from '../problem.ts';
import type { Decision } from './allocate.ts';
import { allocate } from './allocate.ts';
import { chainLines } from './chain.ts';
import { describeDifference, scriptBefore } from './difference.ts';
import { foldEntries, numberKey } from './entries.ts';
import { letterLine } from './lines.ts';
import { loadState } from './state.ts';
import type { View, Writing } from './store.ts';

/** Numbers for a whole run in one transaction; with an error among the problems nothing is added. */
export async function reserveLetters(
  writing: Writing,
  requests: readonly ReserveRequest[],
): Promise<Checked<readonly Reservation[]>> {
  const { view, countPer } = writing;
  const { decisions, problems } = await decide(view, requests, countPer);
  if (hasErrors(problems)) return { value: undefined, problems };
  const lines = await writing.chain(newBodies(decisions, requests, countPer));
  if (lines.length > 0) await view.add({ lines, texts: newTexts(decisions, requests) });
  return { value: answer(decisions, lines, requests), problems };
}

/** The same decision, with nothing written. */
export async function previewLetters(
  view: View,
  requests: readonly ReserveRequest[],
  countPer: CountPer,
): Promise<Checked<readonly Reservation[]>> {
  const { decisions, problems } = await decide(view, requests, countPer);
  if (hasErrors(problems)) return { value: undefined, problems };
  const bodies = newBodies(decisions, requests, countPer);
  const lines = chainLines(await view.head(), bodies, { at: '', by: '' });
  return { value: answer(decisions, lines, requests), problems };
}

async function decide(
  view: View,
  requests: readonly ReserveRequest[],
  countPer: CountPer,
): Promise<{ readonly decisions: readonly Decision[]; readonly problems: readonly Problem[] }> {
  const state = await loadState(view, requests, countPer);
  const { decisions, problems } = allocate(state, requests, countPer);
  return { decisions, problems: [...problems, ...(await changes(view, decisions, requests))] };
}

/** `number-contents-changed` for each letter that is in the register with other contents, saying which lines differ. */
async function changes(
  view: View,
  decisions: readonly Decision[],
  requests: readonly ReserveRequest[],
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const [index, decision] of decisions.entries()) {
    const request = requests[index];
    if (decision.type !== 'changed' || request === undefined) continue;
    const { entry } = decision;
    const hash = entry.contentsSha256 ?? '';
    const before = (await view.textsOf([hash])).get(hash);
    const script = before === undefined ? '' : scriptBefore(before, request.contents);
    const differences = before === undefined ? '?' : describeDifference(before, request.contents);
    const said = { script, differences: script === '' ? differences : '' };
    const args = { number: entry.number, year: entry.year, date: entry.date, ...said };
    problems.push(problem('number-contents-changed', request.place ?? {}, args));
  }
  return problems;
}

function newBodies(decisions: readonly Decision[], requests: readonly ReserveRequest[], countPer: CountPer) {
  return decisions.flatMap((decision, index) => {
    const request = requests[index];
    if (request === undefined) return [];
    if (decision.type === 'new') return [letterLine('reserve', decision.number, request, countPer)];
    if (decision.type === 'take') return [letterLine('take', decision.entry, request, countPer)];
    return [];
  });
}

/** The texts that the register is to keep, each made when it is taken. */
function* newTexts(
  decisions: readonly Decision[],
  requests: readonly ReserveRequest[],
): Generator<readonly [sha256: string, text: string]> {
  for (const [index, decision] of decisions.entries()) {
    const request = requests[index];
    if (request === undefined || decision.type === 'reuse') continue;
    yield [request.contentsSha256, request.contents];
  }
}

/** One reservation a request, in their order. */
function answer(
  decisions: readonly Decision[],
  lines: readonly StateLine[],
  requests: readonly ReserveRequest[],
): readonly Reservation[] {
  const added = new Map(foldEntries(lines).map((entry) => [numberKey(entry, entry.year), entry]));
  return decisions.map((decision, index) => ({
    entry: entryOf(decision, requests[index]?.year ?? 0, added),
    reused: decision.type === 'reuse',
  }));
}

function entryOf(decision: Decision, year: number, added: ReadonlyMap<string, Entry>): Entry {
  if (decision.type === 'reuse') return decision.entry;
  const number =
    decision.type === 'new' ? decision.number : decision.type === 'take' ? decision.entry : undefined;
  const entry = number && added.get(numberKey(number, year));
  if (entry === undefined) throw new Error('a refused letter has no entry');
  return entry;
}
