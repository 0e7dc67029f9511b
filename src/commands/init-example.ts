import type { Register } from '../io/register/register.ts';

/** Imports the letters of the seed document. */
export async function importExample(_register: Register): Promise<void> {}
