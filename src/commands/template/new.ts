import { findWorkspace } from '../../io/workspace.ts';
import { say } from '../../messages/words.ts';
import { refuseValue } from '../../problem.ts';
import { makeKind } from '../../runs/new-kind.ts';
import { isDeviceName } from '../../text/file-names.ts';
import type { Command } from '../context.ts';
import { succeed } from '../context.ts';

/** `roadmap template new KIND [--from OTHER]`: a kind of the office's own, to be changed. Never writes over a kind that is there. */
export const templateNew: Command<{ readonly from: string | undefined }> = async (context, [name = '']) => {
  if (!/^[a-z0-9][a-z0-9-]{0,59}$/u.test(name) || isDeviceName(name))
    refuseValue('KIND', name, 'a-z, 0-9, -', 'roadmap template new monitoring-agency');
  const root = await findWorkspace(context.outside, context.options.workspace);
  const { files, source } = await makeKind(root, name, context.options.from);
  const { terminal } = context;
  terminal.result([...files, say('kind-made', terminal.options.language, { kind: name, source })].join('\n'));
  return succeed(context, { kind: name, from: source, files }, []);
};
