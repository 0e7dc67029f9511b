import { printDay, printMonth } from '../../dates.ts';
import { shownPath } from '../../io/paths.ts';
import { isUrl } from '../../io/register/open.ts';
import { problemToJson } from '../../io/terminal.ts';
import { printMessage } from '../../messages/catalog.ts';
import type { Language } from '../../messages/message.ts';
import { sayOverview } from '../../messages/overview-words.ts';
import type { Entry } from '../../model/register.ts';
import type { StatusItem } from '../../model/status.ts';
import { printSteps } from '../../report/print-steps.ts';
import type { Attention, Overview } from '../../runs/overview.ts';
import { loadOverview } from '../../runs/overview.ts';
import { workspaceIfAny } from '../../runs/workspace.ts';
import { cutWords, wrapWords } from '../../text/lines.ts';
import type { Command, Context } from '../context.ts';
import { succeed } from '../context.ts';

/** `roadmap status`: how far the office is, on one screen. Warnings are part of it, and not its failure. */
export const status: Command = async (context) => {
  const overview = await loadOverview(context);
  const { out } = context.outside;
  const width = out.isTerminal && out.columns > 0 ? Math.max(40, out.columns) : 100;
  context.terminal.result(printOverview(context, overview, width));
  return succeed(context, documentOf(overview, context.terminal.options.language), []);
};

/** `roadmap` alone: the same; outside a workspace three lines to begin with, and code 0. */
export const alone: Command = async (context, words) => {
  if ((await workspaceIfAny(context)) !== undefined) return status(context, words);
  const { language } = context.terminal.options;
  const lines = (['begin-make', 'begin-try', 'begin-help'] as const).map((code) =>
    sayOverview(code, language, {}),
  );
  context.terminal.result(lines.join('\n'));
  const empty = {
    workspace: null,
    register: null,
    month: null,
    due: [],
    attention: [],
    next: 'roadmap init',
  };
  return succeed(context, empty, []);
};

/** So many lines of a part are shown; the command named beside the rest shows all. */
const shownOfEach = 6;

function printOverview({ terminal }: Context, overview: Overview, width: number): string {
  const { paint, options } = terminal;
  const { language } = options;
  const { office, today, root, next, attention } = overview;
  const wrapped = attention.flatMap((one) =>
    wrapWords(printAttention(one, language), width - 4).map((line, at) =>
      at === 0 ? `  ! ${line}` : `    ${line}`,
    ),
  );
  return [
    `${paint.bold(office)}, ${printDay(today, 'short')}`,
    paint.dim(root),
    '',
    ...registerLines(overview, language),
    '',
    ...monthLines(overview, language, width),
    '',
    ...dueLines(overview.due, language, width),
    ...(wrapped.length === 0 ? [] : ['', paint.yellow(sayOverview('attention', language, {})), ...wrapped]),
    '',
    sayOverview('next', language, { command: paint.bold(next) }),
  ].join('\n');
}

function registerLines({ register, root }: Overview, language: Language): readonly string[] {
  const { address, last } = register;
  const shown = isUrl(address) ? address : shownPath(root, address);
  const widest = Math.max(0, ...last.map(({ file }) => file.length));
  const lines = last.map(({ file, year, serial, date }) => {
    const day = date === null ? '' : printDay(date, 'short');
    return `  ${sayOverview('last', language, { file: file.padEnd(widest), year, serial, date: day })}`;
  });
  const said = lines.length === 0 ? [`  ${sayOverview('last-none', language, {})}`] : lines;
  return [sayOverview('register', language, { address: shown }), ...said];
}

function monthLines({ month }: Overview, language: Language, width: number): readonly string[] {
  const { name, exports, letters, unsent } = month;
  const counts = { exports: exports.length, letters: letters.length };
  const shownName = language === 'uz' ? printMonth(name, 'name') : name;
  return [
    sayOverview('month', language, { month: shownName, ...counts }),
    ...few(exports, 'ls exports', language).map((line) => `  ${line}`),
    ...few(letters.map(letterLine), `roadmap register list --month ${name}`, language).map((line) =>
      cutWords(`  ${line}`, width),
    ),
    ...(unsent.length === 0 ? [] : [cutWords(`  ${unsentLine(unsent, language)}`, width)]),
  ];
}

function unsentLine(unsent: readonly Entry[], language: Language): string {
  const numbers = unsent.map(({ number }) => number).join(', ');
  return sayOverview('unsent', language, { count: unsent.length, numbers });
}

function letterLine({ number, recipient, date, status: state, path }: Entry): string {
  const mark = state === 'void' ? '×' : state === 'reserved' ? '…' : '';
  return [number, printDay(date, 'short'), recipient ?? '', mark, state === 'issued' ? '' : (path ?? '')]
    .filter((part) => part !== '')
    .join('  ');
}

function dueLines(due: readonly StatusItem[], language: Language, width: number): readonly string[] {
  if (due.length === 0) return [sayOverview('due-none', language, {})];
  const late = due.filter((item) => item.late).length;
  const lines = due.map((item) => {
    const steps = printSteps(item.steps, language).join('; ');
    return cutWords(`${item.late ? '! ' : '  '}${item.id.padEnd(5)}${steps}`, width - 2);
  });
  const head = sayOverview('due', language, { late, soon: due.length - late });
  return [head, ...few(lines, 'roadmap plan list', language).map((line) => `  ${line}`)];
}

function few(lines: readonly string[], command: string, language: Language): readonly string[] {
  const count = lines.length - shownOfEach;
  if (count <= 0) return lines;
  return [...lines.slice(0, shownOfEach), sayOverview('more', language, { count, command })];
}

function printAttention(one: Attention, language: Language): string {
  if (one.type !== 'problems') return sayOverview(one.type, language, { count: one.count });
  const errors = one.problems.filter(({ severity }) => severity === 'error');
  const first = errors[0] ?? one.problems[0];
  const said = first === undefined ? '' : printMessage(first, language).message;
  const warnings = one.problems.length - errors.length;
  return sayOverview('problems', language, { errors: errors.length, warnings, first: said });
}

function documentOf(overview: Overview, language: Language): Readonly<Record<string, unknown>> {
  const { root, register, month, due, attention, next } = overview;
  const letters = month.letters.map(({ number, year, date, asOf, kind, recipient, status: state, path }) => {
    return { number, year, date, asOf, kind, recipient, status: state, path };
  });
  return {
    workspace: root,
    register,
    month: { ...month, letters, unsent: month.unsent.map(({ number }) => number) },
    due: due.map(({ id, mechanism, due: day, late, state, steps }) => {
      return { item: id, mechanism, due: day, late, state, steps: printSteps(steps, language) };
    }),
    attention: attention.map((one) => {
      const problems = one.type === 'problems' ? one.problems : [];
      const text = printAttention(one, language);
      const count = one.type === 'problems' ? problems.length : one.count;
      return {
        type: one.type,
        count,
        text,
        problems: problems.map((found) => problemToJson(found, language)),
      };
    }),
    next,
  };
}
