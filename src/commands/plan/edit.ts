import { join } from 'node:path';

import { yearOf } from '../../dates.ts';
import { writeWhole } from '../../io/files.ts';
import { sayStatus } from '../../messages/status-words.ts';
import type { Day } from '../../model/office.ts';
import type { ItemState } from '../../model/roadmap.ts';
import type { Checked, ExitCode, Problem } from '../../problem.ts';
import { hasErrors, RoadmapError, refuseValue, stopOnErrors } from '../../problem.ts';
import { addFact, addState, type EditedPlan } from '../../roadmap/edit-roadmap.ts';
import { placeLetters } from '../../roadmap/letter-places.ts';
import { itemStates, parseRoadmap } from '../../roadmap/roadmap-file.ts';
import { dayToCome, stateFaults, stateOf } from '../../roadmap/state-faults.ts';
import { stopWhenStrict } from '../../runs/call.ts';
import { loadPlanText, planName } from '../../runs/plan-text.ts';
import { officeToday, openWorkspace } from '../../runs/workspace.ts';
import { checkText } from '../../spelling/check-text.ts';
import type { Command, Context } from '../context.ts';
import { succeed } from '../context.ts';

export interface DoneOptions {
  readonly date: { readonly written: string; readonly to: Day } | undefined;
  readonly text: string;
  readonly link: readonly string[];
  readonly letter: readonly string[];
  readonly year: number | undefined;
}

/** `roadmap plan done ITEM`: one more fact under the item, with its day, links and cited letters. The report prints it: certain slips are errors. */
export const planDone: Command<DoneOptions> = async (context, [id = '', word]) => {
  const { root, config } = await openWorkspace(context);
  const today = officeToday(context, config);
  const { date, text, link: links, letter } = context.options;
  const { written: when, to } = date ?? { written: today, to: today };
  const state = word === undefined ? undefined : readState(id, word);
  stopOnErrors(dayToCome(id, to, today));
  const slips = checkText(text, new Set(), (_, value) => ({ field: 'text', value }));
  if (hasErrors(slips)) throw new RoadmapError(1, slips);
  const year = context.options.year ?? yearOf(to);
  const letters = letter.map((number) => ({ number, year }));
  const fact = { when, links, ...placeLetters(text, letters) };
  const change = (plan: string): Checked<EditedPlan> => {
    const done = addFact(plan, planName, id, fact);
    if (done.value === undefined || state === undefined) return done;
    return markState(done.value.text, id, { from: to, state });
  };
  return store(context, root, id, change, slips);
};

/** `roadmap plan state ITEM STATE`: the item's state from a day on (default today). */
export const planState: Command<{ readonly date: Day | undefined }> = async (
  context,
  [id = '', word = ''],
) => {
  const { root, config } = await openWorkspace(context);
  const today = officeToday(context, config);
  const state = readState(id, word);
  const from = context.options.date ?? today;
  stopOnErrors(dayToCome(id, from, today));
  return store(context, root, id, (plan) => markState(plan, id, { from, state }));
};

function readState(id: string, word: string): ItemState {
  return stateOf(word) ?? refuseValue('STATE', word, itemStates.join(', '), `roadmap plan state ${id} done`);
}

/** The state written, unless the plan says otherwise of that day. */
function markState(
  text: string,
  id: string,
  mark: { readonly from: Day; readonly state: ItemState },
): Checked<EditedPlan> {
  const before = parseRoadmap(text, planName);
  const faults = before.value === undefined ? before.problems : stateFaults(before.value, id, mark);
  return hasErrors(faults) ? { value: undefined, problems: faults } : addState(text, planName, id, mark);
}

async function store(
  context: Context,
  root: string,
  id: string,
  change: (text: string) => Checked<EditedPlan>,
  warnings: readonly Problem[] = [],
): Promise<ExitCode> {
  const edited = change(await loadPlanText(root));
  if (edited.value === undefined) throw new RoadmapError(1, edited.problems);
  const problems = [...warnings, ...edited.problems];
  stopWhenStrict(context, problems);
  await writeWhole(join(root, planName), edited.value.text, 'replace');
  const { line } = edited.value;
  const { language } = context.terminal.options;
  context.terminal.result(sayStatus('plan-changed', language, { id, line }));
  return succeed(context, { item: id, path: planName, line }, problems);
}
