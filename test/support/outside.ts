import type { Outside } from '../../src/io/outside.ts';

/** A world for a test: what was said is kept, what is asked is answered. */
export interface TestWorld {
  readonly outside: Outside;
  out(): string;
  err(): string;
  /** As if Ctrl-C were pressed. */
  stop(): void;
}

/** `terminal: true` makes both streams a terminal and lets the program ask; `answers` are typed one after another. */
export function testWorld(
  folder: string,
  given: {
    readonly environment?: Readonly<Record<string, string>>;
    readonly now?: string;
    readonly terminal?: boolean;
    /** Width of the terminal; 100 when not given. */
    readonly columns?: number;
    readonly answers?: readonly string[];
    readonly input?: Uint8Array;
  } = {},
): TestWorld {
  const out: string[] = [];
  const err: string[] = [];
  const answers = [...(given.answers ?? [])];
  const inputs = given.input === undefined ? [] : [given.input];
  const listeners = new Set<() => void>();
  const isTerminal = given.terminal === true;
  const columns = isTerminal ? (given.columns ?? 100) : 0;
  return {
    outside: {
      environment: given.environment ?? {},
      folder,
      out: { write: (text) => void out.push(text), isTerminal, columns },
      err: { write: (text) => void err.push(text), isTerminal, columns },
      now: () => given.now ?? '2022-08-08T05:00:00.000Z',
      canAsk: isTerminal,
      ask: async (question) => {
        err.push(question);
        return answers.shift() ?? '';
      },
      // Like a real one: what was read is gone.
      readInput: async () => inputs.shift() ?? new Uint8Array(),
      onStop: (callback) => {
        listeners.add(callback);
        return () => void listeners.delete(callback);
      },
    },
    out: () => out.join(''),
    err: () => err.join(''),
    stop: () => {
      for (const listener of listeners) listener();
    },
  };
}
