import { say } from '../../messages/words.ts';
import { moveRegister } from '../../runs/move-register.ts';
import type { Command } from '../context.ts';
import { succeed } from '../context.ts';

/** `roadmap register move --to ADDRESS`: carries the register to another home, with proof. */
export const registerMove: Command<{ readonly to: string }> = async (context) => {
  const moved = await moveRegister(context, context.options.to);
  context.terminal.result(say('register-moved', context.terminal.options.language, { ...moved }));
  return succeed(context, { ...moved }, []);
};
