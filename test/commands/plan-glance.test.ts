import { expect, test } from 'vitest';
import { office, roadmap } from '../support/office.ts';

test('at 80 columns no line of the plan is longer, and a name is never cut inside a word', async () => {
  const folder = await office();
  const words = ['letter', 'generate', 'exports/2022-08.csv', '--dry-run', '--lang', 'uz'];
  for (const columns of [80, 100, 120]) {
    const { out } = await roadmap(folder, words, { terminal: true, columns });
    const rows = out.split('\n').filter((line) => /\d{2}\/3-19-09\/1-\d+/u.test(line));
    expect(rows).toHaveLength(2);
    for (const row of rows) {
      expect([...row].length).toBeLessThanOrEqual(columns);
      const name = row.split(/\d,\d {2}/u)[1] ?? '';
      for (const word of name.replaceAll('…', ' ').split(' ').filter(Boolean))
        expect(
          'Макроиқтисодий таҳлил, таркибий ўзгартиришлар, молия-банк тизими, Туризм, маданият ва оммавий коммуникациялар масалалари котибияти давлат активларини',
        ).toContain(word);
    }
  }
});

test('a rerun that changes nothing asks nothing; one whose file has gone asks', async () => {
  const folder = await office();
  const words = ['letter', 'generate', 'exports/2022-08.csv', '--to', 'CM-TUR', '--lang', 'en'];
  expect((await roadmap(folder, words)).code).toBe(0);
  const again = await roadmap(folder, words, { terminal: true, answers: ['n'] });
  expect([again.code, again.err.includes('[y/N]')]).toEqual([0, false]);
  const given = await roadmap(folder, [...words, '--again'], { terminal: true, answers: ['n'] });
  expect([given.code, given.err.includes('[y/N]')]).toEqual([130, true]);
});
