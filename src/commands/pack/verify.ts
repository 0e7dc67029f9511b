import { say } from '../../messages/words.ts';
import { verifyPack } from '../../runs/verify-pack.ts';
import type { Command } from '../context.ts';
import { fail, succeed } from '../context.ts';

/** `roadmap pack verify DIR|FILE.zip`. Code 1 when files differ, 4 when a letter is not the registered one. */
export const packVerify: Command = async (context, words) => {
  const verified = await verifyPack(context, words[0] ?? '.');
  const { shown, manifest, files, letters, problems, isOtherLetter } = verified;
  const document = { path: shown, month: manifest.month, draft: manifest.draft };
  if (problems.length > 0) {
    const emptyJson = { ...context.emptyJson, ...document };
    return fail({ ...context, emptyJson }, isOtherLetter ? 4 : 1, problems, '');
  }
  const { terminal } = context;
  terminal.result(say('pack-well', terminal.options.language, { folder: shown, files, letters }));
  return succeed(context, { ...document, files, letters }, []);
};
