import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Outside } from '../../src/io/outside.ts';

/** Where drawn shapes are kept between the runs of one test process: never in the home of whoever runs the tests. */
const cacheFolder = join(tmpdir(), `roadmap-test-cache-${process.pid}`);
process.once('exit', () => rmSync(cacheFolder, { recursive: true, force: true }));

/** A world for a test: what was said is kept, what is asked is answered. */
export interface TestWorld {
  readonly outside: Outside;
  out(): string;
  err(): string;
  /** Both streams as they came, line by line: stdout behind two spaces, stderr behind `! `. */
  screen(): string;
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
  const said: Said[] = [];
  const write = (stream: 'out' | 'err') => (text: string) => void said.push({ stream, text });
  const saidTo = (stream: 'out' | 'err') =>
    said.flatMap((one) => (one.stream === stream ? [one.text] : [])).join('');
  const answers = [...(given.answers ?? [])];
  const inputs = given.input === undefined ? [] : [given.input];
  const listeners = new Set<() => void>();
  const isTerminal = given.terminal === true;
  const columns = isTerminal ? (given.columns ?? 100) : 0;
  return {
    outside: {
      environment: { XDG_CACHE_HOME: cacheFolder, ...given.environment },
      folder,
      out: { write: write('out'), isTerminal, columns },
      err: { write: write('err'), isTerminal, columns },
      now: () => given.now ?? '2022-08-08T05:00:00.000Z',
      canAsk: isTerminal,
      canDraw: false,
      ask: async (question) => {
        const answer = answers.shift() ?? '';
        said.push({ stream: 'err', text: `${question}${isTerminal ? `${answer}\n` : ''}` });
        return answer;
      },
      // Like a real one: what was read is gone.
      readInput: async () => inputs.shift() ?? new Uint8Array(),
      onStop: (callback) => {
        listeners.add(callback);
        return () => void listeners.delete(callback);
      },
    },
    out: () => saidTo('out'),
    err: () => saidTo('err'),
    screen: () => printScreen(said),
    stop: () => {
      for (const listener of listeners) listener();
    },
  };
}

interface Said {
  readonly stream: 'out' | 'err';
  readonly text: string;
}

/** What was said in one breath to one stream is marked line by line; a line that was left open ends there. */
function printScreen(said: readonly Said[]): string {
  const breaths: Said[] = [];
  for (const { stream, text } of said) {
    const last = breaths.at(-1);
    if (last?.stream === stream) breaths[breaths.length - 1] = { stream, text: last.text + text };
    else if (text !== '') breaths.push({ stream, text });
  }
  return breaths.map(({ stream, text }) => markLines(stream === 'out' ? '  ' : '! ', text)).join('');
}

/** The lines of a text behind a mark, without spaces at their ends. */
export function markLines(mark: string, text: string): string {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines.map((line) => `${`${mark}${line}`.trimEnd()}\n`).join('');
}
