import { refuseValue } from '../../problem.ts';
import type { Command } from '../context.ts';
import { succeed } from '../context.ts';
import { completionScript, shells } from './completion-scripts.ts';

/** `roadmap completion SHELL`: a script to be sourced by the shell. */
export const completion: Command = async (context, words) => {
  const shell = shells.find((known) => known === words[0]);
  if (shell === undefined)
    return refuseValue('SHELL', words[0] ?? '', shells.join(' | '), 'roadmap completion bash');
  const script = completionScript(shell);
  context.terminal.contents(script.trimEnd());
  return succeed(context, { shell, script }, []);
};
