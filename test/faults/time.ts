import type { Fault } from './fault.ts';

export const timeFaults: readonly Fault[] = [];
