import { say } from '../../messages/words.ts';
import type { Entry } from '../../model/register.ts';
import type { Proof } from '../../register/prove.ts';
import { proveEntry } from '../../register/prove.ts';
import { oneByNumber } from '../../register/resolve.ts';
import type { ProvenFile } from '../../runs/proven-file.ts';
import { provenFile } from '../../runs/proven-file.ts';
import { withRegister } from '../../runs/workspace.ts';
import type { Command, Context } from '../context.ts';
import { succeed } from '../context.ts';
import type { YearOption } from './entry.ts';
import { entryJson, numberAsked } from './entry.ts';

/**
 * `roadmap register prove NUMBER [FILE]`: the file's SHA-256, the line of the register that bears it, and the chain
 * from that line to the head. Another file, or a chain that was altered, is code 4.
 */
export const registerProve: Command<YearOption> = async (context, words) =>
  withRegister(context, async ({ workspace, register }) => {
    const entry = await oneByNumber(register, words[0] ?? '', numberAsked(context, workspace));
    const proof = await proveEntry(register, entry);
    const file = await provenFile(context, workspace.root, entry, words[1]);
    context.terminal.result(printProof(context, entry, proof, file));
    const { own, head } = proof;
    const reported = own.map(({ n, type, at, by, prev, hash }) => ({ n, type, at, by, prev, hash }));
    return succeed(context, { entry: entryJson(entry), lines: reported, head: head.hash, file }, []);
  });

function printProof(context: Context, entry: Entry, { own, head }: Proof, file: ProvenFile | null): string {
  const { language } = context.terminal.options;
  return [
    `${entry.number} (${entry.year})`,
    ...(file === null ? [] : [`  ${file.path}`, `  SHA-256 ${file.sha256}`]),
    ...(file?.earlier === true ? [`  ${say('register-proof-earlier', language, {})}`] : []),
    ...own.map(
      (line) =>
        `  ${line.n}  ${line.type} (${say(`register-line-${line.type}`, language, {})})  ${line.at}  ${line.by}\n     ${line.prev}\n  -> ${line.hash}`,
    ),
    say('register-proof-head', language, { count: head.n, head: head.hash }),
  ].join('\n');
}
