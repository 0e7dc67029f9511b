import type { Command } from './context.ts';

export const init: Command = async () => 0;
