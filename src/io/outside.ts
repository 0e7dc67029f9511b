import { createInterface } from 'node:readline/promises';
import { RoadmapError } from '../problem.ts';

/** A stream that people or programs read. `columns` is 0 when it is not a terminal. */
export interface Output {
  write(text: string): void;
  readonly isTerminal: boolean;
  readonly columns: number;
}

/** All that a run takes from the world except the disk: tests hand in their own. */
export interface Outside {
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly folder: string;
  readonly out: Output;
  readonly err: Output;
  /** The present instant, ISO 8601 in UTC. `ROADMAP_NOW` replaces it (docs/product.md section 3). */
  now(): string;
  /** True when a person can be asked. */
  readonly canAsk: boolean;
  /** True when questions may redraw lines: the terminal can, and `ROADMAP_PLAIN` does not forbid it. */
  readonly canDraw: boolean;
  /** Asks on the terminal and gives the typed line, trimmed; an ended input gives an empty line, Ctrl-C is thrown (130). */
  ask(question: string): Promise<string>;
  /** All of standard input. */
  readInput(): Promise<Uint8Array>;
  /** Calls back when the user or the system asks to stop (SIGINT, SIGTERM). Gives what takes it off again. */
  onStop(callback: () => void): () => void;
}

/** The process this program runs in. */
export function realOutside(): Outside {
  listenForSignals();
  return {
    environment: process.env,
    folder: process.cwd(),
    out: outputOf(process.stdout),
    err: outputOf(process.stderr),
    now: () => new Date().toISOString(),
    canAsk: process.stdin.isTTY === true && process.stderr.isTTY === true,
    canDraw: process.env.TERM !== 'dumb' && (process.env.ROADMAP_PLAIN ?? '') === '',
    ask,
    readInput,
    onStop,
  };
}

let outputFault: string | undefined;

/** Waits until all that was said is written; gives what prevented it (`ENOSPC`), if anything did. */
export async function outputSettled(): Promise<string | undefined> {
  await new Promise<void>((resolve) => process.stdout.write('', () => resolve()));
  return outputFault;
}

function outputOf(stream: NodeJS.WriteStream): Output {
  // A reader that has gone away (`| head`) ends the output, not the program's work; a full disk is reported at the end.
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') outputFault = error.code ?? error.message;
  });
  return {
    write: (text) => void stream.write(text),
    isTerminal: stream.isTTY === true,
    columns: stream.isTTY ? stream.columns : 0,
  };
}

async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const ended = new Promise<string>((resolve) => lines.once('close', () => resolve('')));
  // Ctrl-C would only close the line, and an empty line is an answer.
  const brokenOff = new Promise<never>((_, reject) => {
    lines.once('SIGINT', () => {
      process.stderr.write('\n');
      reject(new RoadmapError(130, []));
    });
  });
  try {
    return (await Promise.race([lines.question(question), brokenOff, ended])).trim();
  } finally {
    lines.close();
  }
}

async function readInput(): Promise<Uint8Array> {
  const parts: Buffer[] = [];
  for await (const part of process.stdin) parts.push(Buffer.from(part));
  return Buffer.concat(parts);
}

const listeners: (() => void)[] = [];

/**
 * The first SIGINT or SIGTERM lets whoever listens finish the letter in hand; a second one, or one that nobody
 * listens to, ends the program at once with code 130. That is safe at any moment: see the order of writing in
 * `runs/letters-issued/write-letters.ts`.
 */
function onStop(callback: () => void): () => void {
  listeners.push(callback);
  return () => {
    listeners.splice(listeners.indexOf(callback), 1);
  };
}

function listenForSignals(): void {
  let asked = false;
  const stop = (): void => {
    if (asked || listeners.length === 0) process.exit(130);
    asked = true;
    for (const listener of listeners) listener();
  };
  process.on('SIGINT', stop);
  process.on('SIGTERM', stop);
}
