import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export interface Reserved {
  readonly serial: number;
  readonly key: string;
  readonly waitMs: number;
}

export interface Writer {
  /** What it was told until it ended; rejects when it failed by itself. */
  readonly ended: Promise<readonly Reserved[]>;
  readonly kill: () => void;
}

/** Starts a process that asks the register for `count` numbers, one by one. */
export function startWriter(address: string, name: string, count: number): Writer {
  const child = start('writer.ts', [address, name, String(count)]);
  const told: Reserved[] = [];
  let rest = '';
  child.stdout.on('data', (part: Buffer) => {
    const lines = `${rest}${part.toString()}`.split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) {
      const [serial = '', key = '', wait = ''] = line.split('\t');
      told.push({ serial: Number(serial), key, waitMs: Number(wait) });
    }
  });
  let said = '';
  child.stderr.on('data', (part: Buffer) => {
    said += part.toString();
  });
  const ended = new Promise<readonly Reserved[]>((resolve, reject) => {
    child.on('close', (code, signal) => {
      if (code === 0 || signal === 'SIGKILL') resolve(told);
      else reject(new Error(`a writer ended with ${code}: ${said.slice(-800)}`));
    });
  });
  return { ended, kill: () => void child.kill('SIGKILL') };
}

/** How long `writers` processes take to draw `count` numbers each from a bare counter, in milliseconds. */
export async function bareCounterMs(address: string, writers: number, count: number): Promise<number> {
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: writers }, () => {
      const child = start('bare-counter.ts', [address, String(count)]);
      return new Promise<void>((resolve, reject) => {
        child.on('close', (code) =>
          code === 0 ? resolve() : reject(new Error(`the bare counter ended with ${code}`)),
        );
      });
    }),
  );
  return performance.now() - begun;
}

function start(script: string, words: readonly string[]) {
  const path = fileURLToPath(new URL(script, import.meta.url));
  return spawn(process.execPath, ['--import', 'tsx', path, ...words], { stdio: ['ignore', 'pipe', 'pipe'] });
}
