import { expect, test } from 'vitest';
import type { StatusItem } from '../../src/model/status.ts';
import { reportStatus } from '../../src/report/report-status.ts';
import { entry, reportOn, seedEntries, seedSources } from './sample.ts';

function itemOn(asOf: string, id: string, changes: Parameters<typeof reportOn>[1] = {}): StatusItem {
  const items = reportOn(asOf, changes).measures.flatMap((measure) => measure.items);
  const found = items.find((item) => item.id === id);
  if (found === undefined) throw new Error(`no item ${id}`);
  return found;
}

function lettersOn(asOf: string, changes: Parameters<typeof reportOn>[1] = {}): readonly string[] {
  return itemOn(asOf, '3.3', changes)
    .paragraphs.filter((paragraph) => paragraph.source === 'letters')
    .map(({ text }) => text);
}

const late = (asOf: string): readonly string[] =>
  reportOn(asOf)
    .measures.flatMap((measure) => measure.items)
    .filter((item) => item.late)
    .map((item) => item.id);

test('on 4 July 2022 nothing is late, July monitoring falls due on the 10th and letters end with June', () => {
  expect(late('2022-07-04')).toEqual([]);
  const item = itemOn('2022-07-04', '3.3');
  expect(item.steps).toEqual([{ type: 'monitoring-due', month: '2022-07', due: '2022-07-10' }]);
  expect(item.lastLetter).toEqual({ number: '01/5-19-09/1-52', year: 2022, date: '2022-06-07' });
});

test('on 1 December 2021 the week of December is due in 30 days and the autumn quarter has no monitoring', () => {
  expect(late('2021-12-01')).toEqual(['3.3']);
  expect(itemOn('2021-12-01', '3.3').steps).toEqual([
    { type: 'monitoring-missing', month: '2021-10', due: '2021-10-10' },
  ]);
  expect(itemOn('2021-12-01', '8.3')).toMatchObject({
    state: null,
    paragraphs: [],
    steps: [{ type: 'due-soon', due: '2021-12-31' }],
  });
  expect(itemOn('2021-12-01', '3.2')).toMatchObject({ state: 'done', due: '2022-12-01', late: false });
});

test('on 31 December 2022 the list of that year is late, although that of 2021 was done, and three months have no letter', () => {
  expect(late('2022-12-31')).toEqual(['3.2', '3.3']);
  expect(itemOn('2022-12-31', '3.2')).toMatchObject({
    state: null,
    stateText: '',
    due: '2022-12-01',
    steps: [{ type: 'late', due: '2022-12-01' }],
  });
  expect(itemOn('2022-12-31', '3.3').steps.map((step) => 'month' in step && step.month)).toEqual([
    '2022-10',
    '2022-11',
    '2022-12',
  ]);
});

test('a yearly deadline is met by a letter of its measure in that year, mentioned or not', () => {
  const letter = entry('01/3-19-09/1-99', '2022-11-20', { kind: 'submission-commission', measure: '3.2' });
  const item = itemOn('2022-12-31', '3.2', { entries: [...seedEntries(), letter] });
  expect(item).toMatchObject({ state: 'done', due: '2023-12-01', late: false });
  expect(item.steps).toEqual([
    { type: 'letter-unreported', letter: { number: '01/3-19-09/1-99', year: 2022, date: '2022-11-20' } },
  ]);
});

test('notices to each body are of measure 3.3 but the table does not mention them, and nothing asks for it', () => {
  const notice = entry('01/3-19-09/1-99', '2022-09-20', {
    kind: 'notice-overdue',
    measure: '3.3',
    recipient: 'MINTRANS',
  });
  const item = itemOn('2022-10-04', '3.3', { entries: [...seedEntries(), notice] });
  expect(item).toEqual(itemOn('2022-10-04', '3.3'));
});

test('the last day of a deadline is still in time', () => {
  expect(itemOn('2021-12-31', '8.3').late).toBe(false);
  expect(itemOn('2022-12-01', '3.2')).toMatchObject({ late: false, steps: [{ type: 'due-soon' }] });
  expect(itemOn('2022-12-02', '3.2').late).toBe(true);
});

test('a deadline that passed with work recorded but no state asks for the state and accuses nobody', () => {
  expect(itemOn('2022-10-04', '8.3')).toMatchObject({
    late: false,
    steps: [{ type: 'state-missing', due: '2021-12-31' }],
  });
});

test('a letter of a later date than the report is left out', () => {
  expect(lettersOn('2022-09-07')).toHaveLength(10);
  expect(lettersOn('2022-09-08')).toHaveLength(11);
  expect(lettersOn('2022-09-07').join(' ')).not.toContain('01/3-19-09/1-81');
});

test('a void letter is never cited: the pair becomes one sentence about the other letter', () => {
  const entries = seedEntries().map((one) => (one.serial === 73 ? { ...one, status: 'void' as const } : one));
  const august = lettersOn('2022-10-04', { entries }).find((text) => text.includes('август'));
  expect(august).toBe(
    '2022 йилнинг 8 август ҳолатига Давлат органлари ва ташкилотлари томонидан Порталга очиқ маълумотларнинг ' +
      'жойлаштирилиши бўйича мониторинг ўтказилди ва ўрнатилган тартибда 01/3-19-09/1-74-сонли хат орқали ' +
      'Ўзбекистон Республикаси Вазирлар Маҳкамасининг Туризм, маданият ва оммавий коммуникациялар масалалари ' +
      'котибиятига маълумот киритилди.',
  );
});

test('a fact that cites a void letter is left out of the report', () => {
  const entries = seedEntries().map((one) =>
    one.number === '01/1-24-14-6' ? { ...one, status: 'void' as const } : one,
  );
  expect(JSON.stringify(reportOn('2022-10-04', { entries }))).not.toContain('01/1-24-14-6');
});

test('a reserved number is not cited before its letter is issued', () => {
  const reserved = entry('01/3-19-09/1-90', '2022-10-03', { status: 'reserved', source: 'reserve' });
  expect(lettersOn('2022-10-04', { entries: [...seedEntries(), reserved] })).toHaveLength(11);
});

test('letters written by the program, which always name an as-of day, are described as in the seed', () => {
  const written = seedEntries().map((one) =>
    one.kind?.startsWith('monitoring') && one.asOf === null ? { ...one, asOf: one.date } : one,
  );
  expect(lettersOn('2022-10-04', { entries: written })).toEqual(lettersOn('2022-10-04'));
});

test('letters of a day are described one by one until July 2022 and in one sentence from August on', () => {
  const july = lettersOn('2022-10-04').filter((text) => text.includes('7 июль куни'));
  const august = lettersOn('2022-10-04').filter((text) => text.includes('8 август ҳолатига'));
  expect(july.map((text) => /1-(\d+)-сонли/u.exec(text)?.[1])).toEqual(['66', '67', '68']);
  expect(august).toHaveLength(1);
});

test('three letters of one day are in one sentence, what their names share said once', () => {
  const third = entry('01/3-19-09/1-83', '2022-09-08', { asOf: '2022-09-08', recipient: 'CM-IT' });
  const entries = [...seedEntries(), third];
  const september = lettersOn('2022-10-04', { entries }).find((text) => text.includes('8 сентябрь'));
  expect(september?.split('Ўзбекистон Республикаси Вазирлар Маҳкамасининг')).toHaveLength(2);
  expect(september).toMatch(
    /81-сонли хат\), Туризм.*82-сонли хат\) ҳамда IT-технологиялар.*83-сонли хат\) маълумот киритилди\.$/u,
  );
});

test('a recipient that the directory lacks is an error that names the letter', () => {
  const lost = entry('01/3-19-09/1-90', '2022-10-03', { recipient: 'CM-NEW' });
  const found = reportStatus(seedSources('2022-10-04', { entries: [lost] })).problems;
  expect(found.map(({ code, args }) => ({ code, ...args }))).toEqual([
    { code: 'report-recipient-unknown', number: '01/3-19-09/1-90', year: 2022, recipient: 'CM-NEW' },
  ]);
});

test('a name with braces or dollar signs stays those characters', () => {
  const recipients = seedSources('2022-10-04').recipients.map((one) =>
    one.code === 'CM-MACRO' ? { ...one, dative: "{number} $& {{to}} $' котибиятига" } : one,
  );
  const june = lettersOn('2022-06-30', { recipients }).at(-1);
  expect(june).toContain("01/5-19-09/1-52-сонли хат орқали {number} $& {{to}} $' котибиятига маълумот");
});
