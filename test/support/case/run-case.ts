import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { run } from '../../../src/main.ts';
import { markLines, testWorld } from '../outside.ts';
import { diskBefore, printAfter } from './after.ts';
import { doToFiles } from './do-step.ts';
import type { Case, Step } from './read-case.ts';
import { wordsOf } from './read-case.ts';
import { copyOf, placeFor } from './workspaces.ts';

const program = fileURLToPath(new URL('../../../bin/roadmap.js', import.meta.url));

/** A few words of our own: what the machine has installed must not decide what a golden says. */
const wordList = fileURLToPath(new URL('../../../fixtures/words.dic', import.meta.url));

/**
 * Plays a case and gives its golden: for each language the command lines with what the screen shows (lines of stdout
 * behind two spaces, of stderr behind `! `) and the exit code; then, from the first language's run, what changed on
 * the disk, the register's entries and the files that the case asks to see.
 */
export async function playCase(one: Case, languages = one.languages): Promise<string> {
  const parts: string[] = [];
  let start: Start | undefined;
  for (const language of languages) {
    if (start === undefined || isBoundToLanguage(one)) start = await prepare(one, language);
    const { screen, after } = await playFrom(one, start, language);
    parts.push(`== ${language}\n${screen}`);
    if (language === one.languages[0]) parts.push(after);
  }
  return parts.join('\n');
}

/** Whether a golden shows a problem of this code, on a screen or in a JSON document. */
export function raises(golden: string, code: string): boolean {
  return golden.includes(`[${code}]`) || golden.includes(`"code": "${code}"`);
}

/** A saved plan holds the configuration's hash: with another language in it the plan would not fit. */
function isBoundToLanguage({ before }: Case): boolean {
  return before.some(({ run }) => run?.includes('--plan-out') === true);
}

interface Start {
  readonly folder: string;
  readonly clock: string;
}

/** The folder as it is when the steps before the run are done. */
async function prepare(one: Case, language: string): Promise<Start> {
  const folder = await placeFor(one, language);
  const player = new Player(one, folder, language, one.clock);
  for (const step of one.before) {
    const { code, screen } = await player.play(step);
    if (code !== 0) throw new Error(`${one.folder}: a step before the run ended with ${code}:\n${screen}`);
  }
  return { folder, clock: player.clock };
}

async function playFrom(
  one: Case,
  start: Start,
  language: string,
): Promise<{ screen: string; after: string }> {
  const folder = copyOf(start.folder, language);
  const player = new Player(one, folder, language, start.clock);
  const before = diskBefore(folder);
  let screen = '';
  for (const step of one.run) screen += (await player.play(step)).screen;
  const after = await printAfter(folder, before, one.show);
  return { screen: player.mask(screen), after: player.mask(after) };
}

/** Plays steps one after another in a folder, with the case's clock. */
class Player {
  readonly #one: Case;
  readonly #folder: string;
  readonly #language: string;
  /** The instant that it is now. */
  clock: string;

  constructor(one: Case, folder: string, language: string, clock: string) {
    this.#one = one;
    this.#folder = folder;
    this.#language = language;
    this.clock = clock;
  }

  /** Code 0 and an empty screen for a step that runs nothing. */
  async play(step: Step): Promise<{ code: number; screen: string }> {
    this.clock = step.clock ?? this.clock;
    doToFiles(this.#folder, step);
    if (step.run === undefined) return { code: 0, screen: '' };
    const words = wordsOf(step.run);
    const { code, lines } = this.#one.built ? this.#runBuilt(words, step) : await this.#runHere(words, step);
    return { code, screen: `$ roadmap ${step.run}\n${lines}[exit ${code}]\n` };
  }

  async #runHere(words: readonly string[], step: Step) {
    const world = testWorld(this.#folder, {
      now: this.clock,
      environment: this.#environment(step),
      terminal: this.#one.terminal,
      answers: step.answers ?? [],
      ...(step.stdin === undefined ? {} : { input: readFileSync(join(this.#folder, step.stdin)) }),
    });
    const code = await run(words, world.outside);
    return { code, lines: world.screen() };
  }

  #runBuilt(words: readonly string[], step: Step) {
    const ran = spawnSync(process.execPath, [program, ...words], {
      cwd: this.#folder,
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ROADMAP_NOW: this.clock, ...this.#environment(step) },
      ...(step.stdin === undefined ? {} : { input: readFileSync(join(this.#folder, step.stdin)) }),
    });
    return { code: ran.status ?? -1, lines: markLines('! ', ran.stderr) + markLines('  ', ran.stdout) };
  }

  #environment(step: Step): Readonly<Record<string, string>> {
    return {
      USER: 'clerk',
      LANG: `${this.#language}.UTF-8`,
      ROADMAP_WORD_LIST: wordList,
      ...step.environment,
    };
  }

  /** What differs from run to run or from machine to machine, replaced by a word. */
  mask(text: string): string {
    let masked = text.replaceAll(this.#folder, '{folder}').replaceAll(/\b[0-9a-f]{64}\b/gu, '{sha256}');
    for (const pattern of this.#one.mask) {
      masked = masked.replaceAll(new RegExp(pattern, 'gu'), (found) => (found.endsWith('\n') ? '' : '{...}'));
    }
    return masked;
  }
}
