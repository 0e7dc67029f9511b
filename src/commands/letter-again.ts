import type { Command } from './context.ts';

export const letterAgain: Command = async () => 0;
