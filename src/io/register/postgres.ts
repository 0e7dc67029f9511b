import type { RegisterOptions } from './register.ts';
import type { RegisterStore } from './store.ts';

export async function openPostgres(_url: string, _options: RegisterOptions): Promise<RegisterStore> {
  throw new Error('not yet');
}

export async function createPostgres(_url: string, _options: RegisterOptions): Promise<void> {
  throw new Error('not yet');
}
