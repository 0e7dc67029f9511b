import type { Fault } from './fault.ts';

export const damageFaults: readonly Fault[] = [];
