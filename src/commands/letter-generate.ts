import type { Command } from './context.ts';

export const letterGenerate: Command = async () => 0;
