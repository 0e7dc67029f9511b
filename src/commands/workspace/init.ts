import { join, resolve } from 'node:path';
import { openAsker } from '../../io/ask.ts';
import { isThere } from '../../io/files.ts';
import { configName } from '../../io/workspace.ts';
import { say } from '../../messages/words.ts';
import { refuseValue } from '../../problem.ts';
import { parseLastUsed } from '../../register/number.ts';
import type { NewWorkspaceOptions } from '../../runs/new-workspace.ts';
import { makeWorkspace } from '../../runs/new-workspace.ts';
import { endsInPortableName } from '../../text/file-names.ts';
import { mustAsk } from '../ask.ts';
import type { Command, Context } from '../context.ts';
import { succeed } from '../context.ts';
import { fillNewWorkspace } from './fill.ts';

export interface InitOptions extends NewWorkspaceOptions {
  readonly yes: boolean;
}

/** `roadmap init [DIR]`: a new workspace; on a terminal asks for the last numbers on paper and for what is still in brackets. */
export const init: Command<InitOptions> = async (given, words) => {
  const context = await withLastAsked(given, words);
  const named = words[0] ?? '.';
  if (!endsInPortableName(named)) refuseValue('DIR', named, '', 'roadmap init office');
  const root = resolve(context.outside.folder, named);
  const made = await makeWorkspace(context, root);
  showMade(context, root, made.files, made.imported);
  // A practice workspace may keep its brackets.
  const asks = made.isNew && mustAsk(context) && !made.config.practice;
  if (!asks) context.terminal.result(say('init-next', context.terminal.options.language, {}));
  else await fillNewWorkspace({ ...context, options: { ...context.options, workspace: root } });
  return succeed(context, { workspace: root, files: made.files }, made.warnings);
};

/** On a terminal a new workspace asks for the last numbers used on paper, when the command line says none. */
async function withLastAsked(
  context: Context<InitOptions>,
  words: readonly string[],
): Promise<Context<InitOptions>> {
  const { options, outside, terminal } = context;
  const isNew = !(await isThere(join(resolve(outside.folder, words[0] ?? '.'), configName)));
  const hasOther = options.last.length > 0 || options.example || options.exampleExport;
  if (!isNew || hasOther || options.register !== undefined || !mustAsk(context)) return context;
  const { language } = terminal.options;
  const typed = await openAsker(outside, language).text({
    message: say('ask-last', language, {}),
    example: '19-09/1=72, 24-12=5',
    check: (answer) => (readLast(answer) === undefined ? say('ask-last-wrong', language, {}) : undefined),
  });
  return { ...context, options: { ...options, last: readLast(typed) ?? [] } };
}

/** `19-09/1=72, 24-12=5`; undefined when a part is none of these or names a file index again. */
function readLast(typed: string): InitOptions['last'] | undefined {
  const parts = typed.split(/[\s,;]+/u).filter((part) => part !== '');
  const read = parts.map(parseLastUsed);
  const known = read.filter((one) => one !== undefined);
  const isOnce = new Set(known.map(({ file }) => file)).size === parts.length;
  return known.length === parts.length && isOnce ? known : undefined;
}

function showMade(context: Context, root: string, made: readonly string[], imported: number): void {
  const { terminal } = context;
  terminal.result(say('init-made', terminal.options.language, { root, count: made.length }));
  for (const name of made) terminal.result(`  ${name}`);
  if (imported > 0) terminal.result(say('init-imported', terminal.options.language, { count: imported }));
}
