import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRegister } from '../../src/io/register/open.ts';
import type { Register } from '../../src/register/register.ts';
import { findByNumber, oneByNumber } from '../../src/register/resolve.ts';
import { request, testOptions } from '../io/register/requests.ts';
import { testFolder } from '../support/folder.ts';

let register: Register;

beforeAll(async () => {
  register = await createRegister(join(testFolder(), 'register.db'), testOptions(), [
    { file: '19-09/1', year: 2022, last: 72 },
    { file: '24-12', year: 2022, last: 72 },
    { file: '24-11', year: 2021, last: 40 },
    { file: '19-09/1', year: 2021, last: 72 },
  ]);
  await register.reserve([
    request('A'),
    request('B', { file: '24-12' }),
    request('C'),
    request('D', { file: '24-11', year: 2021, date: '2021-03-01' }),
    request('E', { year: 2021, date: '2021-03-01' }),
  ]);
});
afterAll(() => register.close());

const thisYear = { year: undefined, thisYear: 2022 };
const found = async (word: string, asked: { year: number | undefined } = { year: undefined }) =>
  (await findByNumber(register, word, { ...asked, thisYear: 2022 })).map(
    (one) => `${one.number} ${one.year}`,
  );

describe('a number as people type it', () => {
  it.each([
    ['74', '01/3-19-09/1-74 2022'],
    [' 1-73 ', '01/3-19-09/1-73 2022'],
    ['09/1-73', '01/3-19-09/1-73 2022'],
    ['12-73', '01/3-24-12-73 2022'],
    ['24-12-73', '01/3-24-12-73 2022'],
    ['3-24-12-73', '01/3-24-12-73 2022'],
  ])('%s is the one letter of this year that ends so', async (word, number) => {
    expect(await found(word)).toEqual([number]);
  });

  it('written whole is meant in every year that gave it', async () => {
    expect(await found('01/3-19-09/1-73')).toEqual(['01/3-19-09/1-73 2021', '01/3-19-09/1-73 2022']);
    await expect(oneByNumber(register, '01/3-19-09/1-73', thisYear)).rejects.toMatchObject({
      exitCode: 2,
      problems: [{ code: 'number-of-several-years' }],
    });
  });

  it('is looked for in the year that was asked for', async () => {
    expect(await found('73', { year: 2021 })).toEqual(['01/3-19-09/1-73 2021']);
  });

  it.each([
    ['73', '01/3-19-09/1-73 (2022), 01/3-24-12-73 (2022)'],
    ['41', '01/3-24-11-41 (2021)'],
  ])(
    '%s, which fits several letters or only those of other years, is answered with the choices',
    async (word, numbers) => {
      await expect(findByNumber(register, word, thisYear)).rejects.toMatchObject({
        exitCode: 2,
        problems: [{ code: 'number-several-fit', args: { numbers } }],
      });
    },
  );

  it.each(['3', '9-73', '175', '73-73'])('%s, the end of no letter, is unknown', async (word) => {
    await expect(findByNumber(register, word, thisYear)).rejects.toMatchObject({
      exitCode: 1,
      problems: [{ code: 'number-unknown' }],
    });
  });

  it.each(['', '0', '073', '03-09/737', 'x73', '1-', '99999999999999999999'])(
    '%j is no number of ours',
    async (word) => {
      await expect(findByNumber(register, word, thisYear)).rejects.toMatchObject({
        problems: [{ code: 'number-unreadable' }],
      });
    },
  );
});
