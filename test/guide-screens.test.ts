import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { firstLetters, play } from '../tools/guide/play.mjs';
import { testFolder } from './support/folder.ts';

const hasTmux = spawnSync('tmux', ['-V']).status === 0;
const isLong = process.env.LONG !== undefined;

// Half a minute of waiting for a terminal: in the long form only (`LONG=1`). `npm run guide` renews the screens; read them.
if (hasTmux && isLong) {
  test.each([
    ['uz', 80],
    ['ru', 120],
  ])(
    'from an empty folder to two letters in a real terminal, %s at %i columns, every screen as the guide shows it',
    (lang, columns) => {
      const place = join(testFolder(), 'office');
      mkdirSync(place);
      const screens = play(firstLetters, { folder: place, columns, lang });
      const transcript = firstLetters
        .map(({ name }) => `== ${name}\n${screens[name]?.text.replaceAll(place, 'office')}`)
        .join('\n');
      expect(transcript).toBe(
        readFileSync(new URL(`../docs/guide/screens/${lang}-${columns}.txt`, import.meta.url), 'utf8'),
      );
    },
    120_000,
  );
}

test('the guide’s screens show two letters with their numbers, and no line wider than the terminal', () => {
  for (const [lang, columns] of [
    ['uz', 80],
    ['uz', 120],
    ['ru', 80],
    ['ru', 120],
  ] as const) {
    const text = readFileSync(
      new URL(`../docs/guide/screens/${lang}-${columns}.txt`, import.meta.url),
      'utf8',
    );
    expect(text).toContain('01/3-19-09/1-74  CM-TUR');
    expect(text.split('\n').filter((line) => [...line].length > columns)).toEqual([]);
  }
});
