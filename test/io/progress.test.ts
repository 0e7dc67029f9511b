import { describe, expect, test } from 'vitest';
import type { Outside } from '../../src/io/outside.ts';
import { openProgress } from '../../src/io/progress.ts';
import { testWorld } from '../support/outside.ts';

const spoken = { language: 'en', json: false, quiet: false, verbose: false } as const;

/** Ten steps of a second each; what was written to stderr. */
function tenSeconds(
  given: { terminal?: boolean; plain?: boolean },
  options: Parameters<typeof openProgress>[1],
): string {
  const world = testWorld('.', { terminal: given.terminal ?? false });
  let ms = 0;
  const outside: Outside = {
    ...world.outside,
    canDraw: given.plain !== true,
    now: () => new Date(1659934800000 + ms).toISOString(),
  };
  const progress = openProgress(outside, options);
  for (let done = 0; done <= 10; done += 1) {
    progress.step('letters', done, 10);
    ms += 1000;
  }
  return world.err();
}

const erase = '\r\u001B[2K';

describe('progress', () => {
  test('on a terminal is one line, written over, with what is left, and is taken away at the end', () => {
    const said = tenSeconds({ terminal: true }, spoken);
    expect(said.startsWith(`${erase}letters: 1 of 10, 9 s left${erase}letters: 2 of 10, 8 s left`)).toBe(
      true,
    );
    expect(said.endsWith(`letters: 9 of 10, 1 s left${erase}`)).toBe(true);
    expect(said).not.toContain('\n');
  });

  test('where lines may not move is a plain line now and then', () => {
    expect(tenSeconds({ terminal: true, plain: true }, spoken).split('\n')).toEqual([
      'letters: 1 of 10, 9 s left',
      'letters: 6 of 10, 4 s left',
      'letters: 10 of 10',
      '',
    ]);
  });

  test('without a terminal is said with --verbose alone, and never with --json or --quiet', () => {
    expect(tenSeconds({}, spoken)).toBe('');
    expect(tenSeconds({}, { ...spoken, verbose: true })).toBe(
      'letters: 0 of 10\nletters: 5 of 10, 5 s left\nletters: 10 of 10\n',
    );
    expect(tenSeconds({}, { ...spoken, verbose: true, json: true })).toBe('');
    expect(tenSeconds({ terminal: true }, { ...spoken, quiet: true })).toBe('');
  });

  test('of what takes less than a second nothing is said', () => {
    const world = testWorld('.', { terminal: true });
    const progress = openProgress({ ...world.outside, now: () => '2022-08-08T05:00:00.000Z' }, spoken);
    for (let done = 0; done <= 10; done += 1) progress.step('letters', done, 10);
    expect(world.err()).toBe('');
  });
});
