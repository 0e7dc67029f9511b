import assert from 'node:assert/strict';
import { join } from 'node:path';
import { createRegister } from '../../src/io/register/open.ts';
import type { ReserveRequest } from '../../src/model/register.ts';
import { request, testOptions } from '../io/register/requests.ts';
import type { Fault } from './fault.ts';
import {
  assertFinishes,
  assertInOrder,
  freshFolder,
  generate,
  letters,
  roadmap,
  serials,
  wholeLetters,
  workplace,
} from './workplace.ts';
import { startWriter } from './writers.ts';

export const timeFaults: readonly Fault[] = [
  {
    name: 'the clock set back between two letters',
    promise: 'numbers go on upwards; the check says that a clock was set back',
    run: async () => {
      const folder = await workplace();
      await roadmap(folder, generate);
      const words = ['register', 'reserve', '--file', '19-09/1', '--date', '2022-08-08', '--json'];
      await roadmap(folder, words, { env: { ROADMAP_NOW: '2022-08-01T10:00:00+05:00' } });
      assert.deepEqual(await serials(join(folder, 'register.db')), [73, 74, 75]);
      const { code, out } = await roadmap(folder, ['register', 'verify', '--json']);
      assert.equal(code, 0);
      assert.match(out, /number-clock-back/);
      return 'serial 75, number-clock-back';
    },
  },
  {
    name: 'the year turning in Tashkent while it is the old year elsewhere',
    promise: "the year is that of the day in the office's zone, whatever the zone of the machine",
    run: async () => {
      const years: number[] = [];
      for (const now of ['2022-12-31T18:59:59Z', '2022-12-31T19:00:01Z']) {
        for (const zone of ['America/New_York', 'Pacific/Kiritimati']) {
          const folder = await workplace();
          const env = { ROADMAP_NOW: now, TZ: zone };
          const { out } = await roadmap(folder, ['register', 'reserve', '--file', '24-12', '--json'], {
            env,
          });
          years.push((JSON.parse(out) as { entries: { year: number }[] }).entries[0]?.year ?? 0);
        }
      }
      assert.deepEqual(years, [2022, 2022, 2023, 2023]);
      return '2022 until 23:59:59, 2023 after it, in two zones';
    },
  },
  {
    name: 'a letter of 31 December made on 1 January',
    promise: "it counts in the year of its date; the new year's counter begins at 1",
    run: async () => {
      const register = await createRegister(join(freshFolder(), 'register.db'), testOptions());
      const of = (recipient: string, date: string): ReserveRequest =>
        request(recipient, { date, year: Number(date.slice(0, 4)) });
      await register.reserve([of('A', '2022-12-30')]);
      await register.reserve([of('B', '2023-01-01')]);
      await register.reserve([of('C', '2022-12-31')]);
      const given = (await register.entries()).map((entry) => `${entry.year}/${entry.serial}`);
      await register.close();
      assert.deepEqual(given, ['2022/1', '2022/2', '2023/1']);
      return given.join(', ');
    },
  },
  {
    name: 'the first letters of a year from eight processes at once',
    promise: 'the counter begins once: 1, 2, 3, ... each once',
    run: async () => {
      const path = join(freshFolder(), 'register.db');
      await (await createRegister(path, testOptions())).close();
      await Promise.all(Array.from({ length: 8 }, (_, index) => startWriter(path, `W${index}`, 1).ended));
      assert.deepEqual(await serials(path), [1, 2, 3, 4, 5, 6, 7, 8]);
      return '1–8';
    },
  },
  {
    name: 'serials 99 to 100 and 9999 to 10000',
    promise: 'counted and sorted as numbers',
    run: async () => {
      const path = join(freshFolder(), 'register.db');
      const openings = [
        { file: '24-12', year: 2022, last: 98 },
        { file: '24-11', year: 2022, last: 9998 },
      ];
      const register = await createRegister(path, testOptions(), openings);
      await register.reserve(['A', 'B', 'C'].map((code) => request(code, { file: '24-12' })));
      await register.reserve(['D', 'E', 'F'].map((code) => request(code, { file: '24-11' })));
      await register.close();
      assert.deepEqual(await serials(path), [9999, 10_000, 10_001, 99, 100, 101]);
      return '99, 100, 101; 9999, 10000, 10001';
    },
  },
  {
    name: 'another zone and language of the machine',
    promise: 'the same bytes',
    run: async () => {
      const folder = await workplace();
      const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'C' };
      assert.equal((await roadmap(folder, generate, { env })).code, 0);
      assert.deepEqual(letters(folder), await wholeLetters());
      await assertInOrder(folder);
      return 'the same bytes';
    },
  },
  {
    name: 'a letter cancelled',
    promise: 'its number is never given again; the letter made again gets the next one',
    run: async () => {
      const folder = await workplace();
      await roadmap(folder, generate);
      const words = ['register', 'void', '01/3-19-09/1-74', '--reason', 'хато манзил'];
      assert.equal((await roadmap(folder, words)).code, 0);
      await roadmap(folder, generate);
      assert.deepEqual(await serials(join(folder, 'register.db')), [73, 74, 75]);
      assert.match((await roadmap(folder, ['register', 'list'])).out, /01\/3-19-09\/1-74.*хато манзил/);
      return '73, 74 void, 75';
    },
  },
  {
    name: 'the same letter with other figures',
    promise: 'exit 4 saying what differs; no number, no file',
    run: async () => {
      const folder = await workplace();
      await roadmap(folder, generate);
      const words = [...generate, '--date', '2022-08-09'];
      const { code, out } = await roadmap(folder, words);
      assert.equal(code, 4);
      assert.match(out, /number-contents-changed/);
      assert.match(out, /2022 йил 8 август.*2022 йил 9 август/u);
      await assertFinishes(folder);
      return 'exit 4, the line that differs';
    },
  },
];
