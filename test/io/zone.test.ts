import { afterEach, expect, test } from 'vitest';
import { todayIn } from '../../src/dates.ts';
import { dayInZone } from '../../src/io/zone.ts';

const before = process.env.TZ;
afterEach(() => {
  if (before === undefined) delete process.env.TZ;
  else process.env.TZ = before;
});

/** Some instants of each month of three years, and those about a summer time's begin and end. */
const instants = [
  ...Array.from({ length: 36 * 4 }, (_, at) => new Date(Date.UTC(2022, 0, 1) + at * 7.61 * 86_400_000)),
  ...[0, 1, 2, 3].map((hour) => new Date(Date.UTC(2022, 2, 26, 23 - hour, 59, 59, 999))),
  ...[17, 18, 19, 20].map((hour) => new Date(Date.UTC(2024, 1, 29, hour, 59, 59, 999))),
].map((at) => at.toISOString());

test.each([
  'Asia/Tashkent',
  'Asia/Samarkand',
  'Asia/Almaty',
  'Europe/Berlin',
  'America/Argentina/Buenos_Aires',
  'Pacific/Kiritimati',
  'UTC',
  'Etc/GMT+5',
])('the day in %s is the one that Intl gives', (zone) => {
  for (const at of instants) expect(dayInZone(zone, at)).toBe(todayIn(zone, at));
});

test('the zone of the machine is as it was before', () => {
  process.env.TZ = 'America/New_York';
  const hour = new Date(0).getHours();
  dayInZone('Asia/Tashkent', '2022-08-07T20:30:00Z');
  expect(process.env.TZ).toBe('America/New_York');
  expect(new Date(0).getHours()).toBe(hour);
});

test('a machine without TZ is left without one, in its own zone', () => {
  delete process.env.TZ;
  const offset = new Date(0).getTimezoneOffset();
  dayInZone('Asia/Tashkent', '2022-08-07T20:30:00Z');
  expect('TZ' in process.env).toBe(false);
  expect(new Date(0).getTimezoneOffset()).toBe(offset);
});
