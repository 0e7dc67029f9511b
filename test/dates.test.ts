import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  addMonths,
  dayOf,
  daysBetween,
  monthOf,
  parseDay,
  printDay,
  printMonth,
  todayIn,
  yearOf,
} from '../src/dates.ts';

const anyDay = fc.integer({ min: 0, max: 40_541 }).map((n) => addDays('1990-01-01', n));

describe('days as people write them', () => {
  test.each([
    ['2022-08-08', '2022-08-08'],
    ['08.08.2022', '2022-08-08'],
    [' 08.08.2022 ', '2022-08-08'],
    ['29.02.2024', '2024-02-29'],
    ['1990-01-01', '1990-01-01'],
    ['31.12.2100', '2100-12-31'],
  ])('%j is the day %s', (text, day) => {
    expect(parseDay(text)).toBe(day);
  });

  test.each([
    '31.02.2022',
    '29.02.2027',
    '29.02.2100',
    '1.2.26',
    '8.8.2022',
    '08/08/2022',
    '2022-13-01',
    '00.01.2022',
    '31.12.1989',
    '01.01.2101',
    '2022-08-08T00:00:00',
    '0001-01-01',
    '44781',
    '',
  ])('%j is no day', (text) => {
    expect(parseDay(text)).toBeUndefined();
  });

  test('both forms read back to the same day', () => {
    fc.assert(
      fc.property(anyDay, (day) => {
        expect(parseDay(day)).toBe(day);
        expect(parseDay(printDay(day, 'short'))).toBe(day);
      }),
    );
  });

  test('no text makes it throw or gives anything but a day', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(parseDay(text) ?? '2022-01-01').toMatch(/^\d{4}-\d\d-\d\d$/);
      }),
    );
  });

  test('a day is made of its parts only when the calendar has it', () => {
    expect(dayOf(2022, 2, 28)).toBe('2022-02-28');
    expect(dayOf(2022, 2, 29)).toBeUndefined();
    expect(dayOf(2022, 1.5, 1)).toBeUndefined();
    expect(dayOf(Number.NaN, 1, 1)).toBeUndefined();
  });
});

describe('days as official letters print them', () => {
  test.each([
    ['2022-08-08', 'letter', '2022 йил 8 август'],
    ['2022-08-08', 'event', '2022 йилнинг 8 август куни'],
    ['2022-09-08', 'asOf', '2022 йилнинг 8 сентябрь ҳолатига'],
    ['2022-10-04', 'asOfTitle', '2022 йил 4 октябрь ҳолатига'],
    ['2020-12-23', 'act', '2020 йил 23 декабрдаги'],
    ['2022-05-10', 'act', '2022 йил 10 майдаги'],
    ['2022-12-01', 'by', '1 декабрга қадар'],
    ['2022-03-01', 'by', '1 мартга қадар'],
    ['2022-04-01', 'act', '2022 йил 1 апрелдаги'],
    ['2022-08-08', 'short', '08.08.2022'],
  ] as const)('%s as %s is %j', (day, form, text) => {
    expect(printDay(day, form)).toBe(text);
  });

  test('months keep their ь in the bare form', () => {
    const months = Array.from({ length: 12 }, (_, i) =>
      printMonth(`2022-${String(i + 1).padStart(2, '0')}`, 'in'),
    );
    expect(months.map((text) => text.split(' ')[2]).join(' ')).toBe(
      'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь',
    );
    expect(printMonth('2022-07', 'in')).toBe('2022 йилнинг июль ойида');
    expect(printMonth('2021-01', 'name')).toBe('2021 йил январь');
  });
});

describe('counting days', () => {
  test('days are counted over leap years and month ends', () => {
    expect(addDays('2024-02-28', 1)).toBe('2024-02-29');
    expect(addDays('2022-01-01', -1)).toBe('2021-12-31');
    expect(daysBetween('2022-07-07', '2022-08-08')).toBe(32);
    expect(daysBetween('2022-08-08', '2022-07-07')).toBe(-32);
    expect(monthOf('2022-08-08')).toBe('2022-08');
    expect(yearOf('2022-08-08')).toBe(2022);
  });

  test('adding the days between two days gives the second', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
      }),
    );
  });
});

describe('today', () => {
  test('is the day of the zone, not of the machine', () => {
    expect(todayIn('Asia/Tashkent', '2021-12-31T18:59:59Z')).toBe('2021-12-31');
    expect(todayIn('Asia/Tashkent', '2021-12-31T19:00:00Z')).toBe('2022-01-01');
    expect(todayIn('America/New_York', '2022-01-01T04:59:59Z')).toBe('2021-12-31');
  });
});

test('months later are calendar months, in every zone: a day that the month has not becomes its last', () => {
  const zone = process.env.TZ;
  try {
    for (const other of [
      'UTC',
      'Asia/Tashkent',
      'America/Sao_Paulo',
      'Pacific/Kiritimati',
      'Pacific/Pago_Pago',
    ]) {
      process.env.TZ = other;
      expect(addMonths('2022-01-31', 1)).toBe('2022-02-28');
      expect(addMonths('2024-01-31', 1)).toBe('2024-02-29');
      expect(addMonths('2018-10-04', 1)).toBe('2018-11-04');
      expect(addMonths('2024-02-29', 12)).toBe('2025-02-28');
      expect(addMonths('2022-11-30', 3)).toBe('2023-02-28');
    }
  } finally {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  }
});
