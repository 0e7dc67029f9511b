import { expect, test } from 'vitest';
import type { Snapshot } from '../../src/model/snapshot.ts';
import { printHtml } from '../../src/report/print-html.ts';
import { printTrend } from '../../src/report/print-trend.ts';
import { trendOf } from '../../src/report/trend.ts';
import { reportOn } from './sample.ts';

function snapshot(asOf: string | null, placed: number, updated: number): Snapshot {
  const totals = {
    bodies: 2,
    listed: 200,
    placed,
    updated,
    overdue: placed - updated,
    notPlaced: 200 - placed,
    percent: updated / 2,
  };
  const sources = [{ file: `exports/${asOf}.csv`, sha256: '' }];
  return { level: 'body', asOf, bodies: [], datasets: [], totals, sources };
}

test('monitorings are in the order of their days, whatever the order they were given in', () => {
  const { value, problems } = trendOf(
    [snapshot('2022-09-08', 190, 180), snapshot('2022-07-07', 150, 120)],
    '2022-10-04',
  );
  expect(problems).toEqual([]);
  expect(value?.map((point) => point.asOf)).toEqual(['2022-07-07', '2022-09-08']);
});

test('a monitoring after the day of the report is left out with a warning', () => {
  const { value, problems } = trendOf([snapshot('2022-10-05', 190, 180)], '2022-10-04');
  expect(value).toEqual([]);
  expect(problems).toMatchObject([{ code: 'report-export-later', severity: 'warning' }]);
});

test('the chart distinguishes its lines by dash and mark, and its figures are beneath as a table', () => {
  const trend = trendOf([snapshot('2022-07-07', 150, 120), snapshot('2022-08-08', 180, 171)], '2022-10-04');
  const html = printTrend(trend.value ?? []);
  expect(html.match(/<circle/gu)).toHaveLength(2);
  expect(html.match(/class="open"/gu)).toHaveLength(2);
  expect(html).toContain('stroke-dasharray');
  expect(html).toContain(
    '<tr><td>08.08.2022</td><td>200</td><td>180</td><td>171</td><td>9</td><td>20</td><td>85,5</td></tr>',
  );
});

test('every point is on the paper, a lone one in the middle', () => {
  const days = ['2021-01-08', '2021-04-10', '2022-01-31', '2022-09-08'];
  for (const given of [days, days.slice(0, 1)]) {
    const trend = trendOf(
      given.map((day, index) => snapshot(day, index * 66, index * 60)),
      '2022-10-04',
    );
    const places = [...printTrend(trend.value ?? []).matchAll(/<circle cx="(\d+)" cy="(\d+)"/gu)];
    expect(places).toHaveLength(given.length);
    for (const [, x, y] of places) {
      expect(Number(x)).toBeGreaterThan(44);
      expect(Number(x)).toBeLessThan(720 - 24);
      expect(Number(y)).toBeGreaterThanOrEqual(20);
      expect(Number(y)).toBeLessThanOrEqual(280 - 44);
    }
  }
});

test('without exports the report has no chart', () => {
  expect(printHtml(reportOn('2022-10-04'))).not.toContain('<figure');
});
