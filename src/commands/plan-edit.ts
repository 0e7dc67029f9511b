import { join } from 'node:path';
import { yearOf } from '../dates.ts';
import { writeWhole } from '../io/files.ts';
import { sayStatus } from '../messages/status-words.ts';
import type { Checked, ExitCode, Problem } from '../problem.ts';
import { hasErrors, RoadmapError } from '../problem.ts';
import { addFact, addState, type EditedPlan } from '../roadmap/plan-edit.ts';
import { itemStates, parseState } from '../roadmap/plan-file.ts';
import { parseTime } from '../roadmap/plan-time.ts';
import { checkText } from '../spelling/check-text.ts';
import type { Command, Context } from './context.ts';
import { refuseValue, repeatedOption, succeed, textOption } from './context.ts';
import { yearOption } from './register-entry.ts';
import { loadPlanText, planName } from './status-inputs.ts';
import { dayOption, officeToday, openWorkspace } from './workspace.ts';

/** `roadmap plan done ITEM`: one more fact under the item, with its day, links and cited letters. The report prints it: certain slips are errors. */
export const planDone: Command = async (context, [id = '']) => {
  const { root, config } = await openWorkspace(context);
  const today = officeToday(context, config);
  const when = textOption(context.options, 'date') ?? today;
  const time = parseTime(when);
  if (time === undefined) return refuseValue('--date', when, 'YYYY-MM-DD, YYYY-MM, A..B', '2022-08-08');
  const text = textOption(context.options, 'text') ?? '';
  if (text.trim() === '') return refuseValue('--text', text, '“…”', '"2022 йилнинг 8 август куни …"');
  const slips = checkText(text, new Set(), (_, value) => ({ field: 'text', value }));
  if (hasErrors(slips)) throw new RoadmapError(1, slips);
  const links = repeatedOption(context.options, 'link').map(readLink);
  const year = yearOption(context) ?? yearOf(time.to);
  const letters = repeatedOption(context.options, 'letter').map((number) => ({ number, year }));
  const fact = { when, text: withPlaces(text, letters), links, letters };
  return store(context, root, id, (plan) => addFact(plan, planName, id, fact), slips);
};

/** `roadmap plan state ITEM STATE`: the item's state from a day on (default today). */
export const planState: Command = async (context, [id = '', word = '']) => {
  const { root, config } = await openWorkspace(context);
  const state =
    parseState(word) ?? refuseValue('STATE', word, itemStates.join(', '), `roadmap plan state ${id} done`);
  const from = dayOption(context, 'date', '--date') ?? officeToday(context, config);
  return store(context, root, id, (plan) => addState(plan, planName, id, { from, state }));
};

async function store(
  context: Context,
  root: string,
  id: string,
  change: (text: string) => Checked<EditedPlan>,
  warnings: readonly Problem[] = [],
): Promise<ExitCode> {
  const edited = change(await loadPlanText(root));
  if (edited.value === undefined) throw new RoadmapError(1, edited.problems);
  await writeWhole(join(root, planName), edited.value.text, 'replace');
  const { line } = edited.value;
  const { language } = context.terminal.manner;
  context.terminal.result(sayStatus('plan-changed', language, { id, line }));
  return succeed(context, { item: id, path: planName, line }, [...warnings, ...edited.problems]);
}

/** A number typed out in the text becomes the place of its letter, so that a void one is found later. */
function withPlaces(text: string, letters: readonly { readonly number: string }[]): string {
  if (text.includes('{letter}')) return text;
  return letters.reduce((placed, { number }) => placed.replace(number, () => '{letter}'), text);
}

function readLink(text: string): string {
  const isLink = /^https?:\/\/\S+$/u.test(text) && URL.canParse(text);
  return isLink ? text : refuseValue('--link', text, 'https://…', 'https://data.egov.uz/');
}
