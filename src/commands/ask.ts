import { roomOf } from '../io/terminal.ts';
import { wrapLines } from '../text/lines.ts';
import type { Context } from './context.ts';

/** True when a person sits there who wants to be asked (docs/product.md section 5: `--yes`). */
export function mustAsk({ outside, options, terminal }: Context<{ readonly yes: boolean }>): boolean {
  return outside.canAsk && !options.yes && !terminal.options.json;
}

/** Asks on the terminal; an answer that is not clearly yes is no. */
export async function askYes({ outside }: Pick<Context, 'outside'>, question: string): Promise<boolean> {
  return yesWords.has((await outside.ask(`\n${wrapLines(question, roomOf(outside.err))} `)).toLowerCase());
}

/** "Yes" in the three languages, whole or by its first letter, also typed on a Latin keyboard. */
const yesWords = new Set(['y', 'yes', 'д', 'да', 'ҳ', 'ҳа', 'h', 'ha', 'х', 'ха']);
