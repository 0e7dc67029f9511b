import { say } from '../../messages/words.ts';
import type { ExitCode } from '../../problem.ts';
import type { BuiltPack, PackOptions } from '../../runs/pack.ts';
import { runPack } from '../../runs/pack.ts';
import type { Command, Context } from '../context.ts';
import { failWritten, succeed } from '../context.ts';
import { draftJson, issuedJson } from '../letter/letter-json.ts';
import { printWritten } from '../letter/show-letters.ts';
import { confirmPlan, showDraftPlan, showPlan, showStopped } from '../letter/show-plan.ts';
import type { NotePack } from './summary.ts';
import { summarized } from './summary.ts';

export interface BuildOptions extends PackOptions {
  readonly yes: boolean;
  readonly details: boolean;
  readonly summary: string | undefined;
}

/** `roadmap pack build --month YYYY-MM EXPORT...`: the month's letters with their papers, as a folder and a ZIP. */
export const packBuild: Command<BuildOptions> = (context, exports) =>
  summarized(context, inputsOf(context, exports), async (note) => {
    const { month, draft } = context.options;
    const unbuilt = { ...context.emptyJson, month, draft };
    const done = await runPack(context, exports, (run) => confirmPlan(context, run));
    switch (done.type) {
      case 'nobody':
        return succeed(context, unbuilt, done.problems);
      case 'planned':
        return showPlan(context, done.run, unbuilt);
      case 'declined':
        return 130;
      case 'issued':
        return showStopped(context, done, unbuilt);
      case 'drafted':
        return showDraftPlan(context, done.run, unbuilt);
      case 'built':
        return showPack(context, done, note);
    }
  });

function inputsOf({ options }: Context<BuildOptions>, exports: readonly string[]): readonly string[] {
  const { previous, list } = options;
  return [...exports, ...previous, ...(list === undefined ? [] : [list])];
}

function showPack(context: Context<BuildOptions>, built: BuiltPack, note: NotePack): ExitCode {
  const { terminal, options } = context;
  const { month, draft } = options;
  const { path, zip, zipSha256, files, dispatch } = built.pack;
  const problems = [...built.problems, ...built.faults];
  // Above the question the warnings were shown already.
  const shown = built.answer === 'yes' ? built.faults : problems;
  const letters = draft ? built.drafts.map(draftJson) : built.issued.map(issuedJson);
  terminal.result(printWritten(terminal, letters, context.outside.out.columns));
  terminal.result(say('pack-built', terminal.options.language, { folder: path, zip }));
  for (const file of built.aside)
    terminal.result(say('pack-void-aside', terminal.options.language, { file }));
  if (dispatch !== null) {
    terminal.result(say('pack-dispatch-list', terminal.options.language, { file: dispatch }));
  }
  note({ zip, zipSha256, draft, letters, problems });
  const document = { month, draft, path, zip, zipSha256, letters, files, dispatch };
  if (built.faults.length > 0) return failWritten(context, document, shown);
  return succeed(context, document, shown);
}
