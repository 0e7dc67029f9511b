import type { Command } from './context.ts';

export const letterPreview: Command = async () => 0;
