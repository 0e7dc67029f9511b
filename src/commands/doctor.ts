import type { Command } from './context.ts';

export const doctor: Command = async () => 0;
