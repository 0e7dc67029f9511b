import type { Language } from '../messages/message.ts';
import { sayProgress } from '../messages/progress-words.ts';
import { cutWords } from '../text/lines.ts';
import type { Outside } from './outside.ts';

/** How far a long work has come, for whoever waits. */
export interface Progress {
  /** `done` of `total`; a total of 0 is one that nobody knows. The work ends where the two are equal. */
  step(label: string, done: number, total: number): void;
  /** Takes the moving line off the terminal, before anything else is written to it. */
  clear(): void;
}

/** How much of it is asked for. */
export interface ProgressOptions {
  readonly language: Language;
  readonly json: boolean;
  readonly quiet: boolean;
  readonly verbose: boolean;
}

/** Work that takes less is over before it could be read. */
const shownAfterMs = 1000;
const redrawnAfterMs = 100;
const plainAfterMs = 5000;

/**
 * On a terminal one line that is written over and taken away at the end; where lines may not move (`ROADMAP_PLAIN`, a dumb terminal)
 * a plain line now and then; without a terminal plain lines with `--verbose` only, the first and the last among them. Nothing with `--json` or
 * `--quiet`, and nothing for what takes less than a second.
 */
export function openProgress(outside: Outside, options: ProgressOptions): Progress {
  const { err } = outside;
  const silent = { step: () => undefined, clear: () => undefined };
  if (options.json || options.quiet) return silent;
  if (!err.isTerminal) return options.verbose ? plainProgress(outside, options, 0) : silent;
  return outside.canDraw ? movingProgress(outside, options) : plainProgress(outside, options, shownAfterMs);
}

/** A work on its way. */
interface Work {
  readonly label: string;
  readonly from: number;
  shownAt: number;
}

function movingProgress(outside: Outside, options: ProgressOptions): Progress {
  const { err } = outside;
  let work: Work | undefined;
  let isDrawn = false;
  const clear = (): void => {
    if (isDrawn) err.write(eraseLine);
    isDrawn = false;
  };
  return {
    clear,
    step: (label, done, total) => {
      const now = millisecondsOf(outside);
      if (work?.label !== label) work = { label, from: now, shownAt: now };
      if (total > 0 && done >= total) {
        work = undefined;
        return clear();
      }
      if (now - work.from < shownAfterMs || now - work.shownAt < redrawnAfterMs) return;
      work.shownAt = now;
      const text = printStep({ label, done, total, elapsedMs: now - work.from }, options.language);
      err.write(eraseLine + cutWords(text, Math.max(20, err.columns - 1)));
      isDrawn = true;
    },
  };
}

/** To the line's beginning, and everything on it away. */
const eraseLine = '\r\u001B[2K';

function plainProgress(outside: Outside, options: ProgressOptions, quietMs: number): Progress {
  let work: (Work & { isShown: boolean }) | undefined;
  return {
    clear: () => undefined,
    step: (label, done, total) => {
      const now = millisecondsOf(outside);
      if (work?.label !== label) work = { label, from: now, shownAt: now, isShown: false };
      const isLast = total > 0 && done >= total;
      const isFirst = !work.isShown && now - work.from >= quietMs;
      const isDue = work.isShown && (isLast || now - work.shownAt >= plainAfterMs);
      if (isDue || (isFirst && !(isLast && quietMs > 0))) {
        const text = printStep({ label, done, total, elapsedMs: now - work.from }, options.language);
        outside.err.write(`${text}\n`);
        work.shownAt = now;
        work.isShown = true;
      }
      if (isLast) work = undefined;
    },
  };
}

interface Step {
  readonly label: string;
  readonly done: number;
  readonly total: number;
  readonly elapsedMs: number;
}

/** `letters: 12 of 59, 8 s left`. How long it still takes is said when some of it is done and some is not. */
function printStep({ label, done, total, elapsedMs }: Step, language: Language): string {
  const left = done > 0 && total > done ? (elapsedMs / done) * (total - done) : 0;
  const args = {
    label,
    done,
    total: total > 0 ? total : '',
    left: left >= 1000 ? printTime(left, language) : '',
  };
  return sayProgress('step', language, args);
}

function printTime(ms: number, language: Language): string {
  const seconds = Math.ceil(ms / 1000);
  if (seconds < 100) return sayProgress('seconds', language, { count: seconds });
  return sayProgress('minutes', language, { count: Math.round(seconds / 60) });
}

function millisecondsOf(outside: Outside): number {
  return Date.parse(outside.now());
}
