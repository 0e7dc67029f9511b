import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { filesBelow, testFolder } from '../support/folder.ts';
import { office, roadmap } from '../support/office.ts';

/** What a reader sees of a file: of Word files and workbooks the text of their parts, but not the names of styles; of pages no style sheet. */
function wordsOf(path: string): string {
  const bytes = readFileSync(path);
  if (!/\.(?:docx|xlsx)$/u.test(path))
    return bytes
      .toString('utf8')
      .replace(/https?:[^\s<>"]+/gu, '')
      .replace(/<style>.*?<\/style>/gsu, '');
  const parts = Object.entries(unzipSync(bytes)).filter(
    ([name]) => /\.xml$/u.test(name) && !name.endsWith('styles.xml'),
  );
  return parts
    .map(([, part]) =>
      strFromU8(part)
        .replace(/<\/w:p>|<\/w:tc>|<\/c>|<w:br\/>|<w:tab\/>/gu, '\n')
        .replaceAll('<w:noBreakHyphen/>', '-')
        .replace(/https?:[^\s<>"]+/gu, '')
        .replace(/<[^>]+>/gu, ''),
    )
    .join('\n');
}

const mixed =
  /\p{L}*(?:\p{Script=Cyrillic}\p{M}*\p{Script=Latin}|\p{Script=Latin}\p{M}*\p{Script=Cyrillic})\p{L}*/gu;

/** Every paper that the program writes for a month, in the script asked for. Gives their paths. */
async function writePapers(folder: string, script: string): Promise<readonly string[]> {
  const run = async (...words: readonly string[]): Promise<string> => {
    const ran = await roadmap(folder, words, { now: '2022-08-20T05:00:00.000Z' });
    expect([ran.code, words.join(' '), ran.code === 0 ? '' : ran.err], words.join(' ')).toEqual([
      0,
      words.join(' '),
      '',
    ]);
    return ran.out;
  };
  const asked = ['--script', script];
  const before = new Set(filesBelow(folder));
  await run('pack', 'build', '--month', '2022-08', 'exports/2022-08.csv', '--date', '2022-08-08', ...asked);
  for (const format of ['docx', 'xlsx', 'csv']) {
    await run('register', 'export', '--format', format, '--out', `journal.${format}`, ...asked);
  }
  for (const format of ['docx', 'html', 'md']) {
    await run(
      'report',
      'status',
      '--as-of',
      '2022-08-20',
      '--format',
      format,
      '--out',
      `status.${format}`,
      ...asked,
    );
  }
  const previewed = [
    'letter',
    'preview',
    'exports/2022-08.csv',
    '--date',
    '2022-08-08',
    '--to',
    'CM-TUR',
    ...asked,
  ];
  await run(...previewed, '--html', 'preview.html');
  writeFileSync(join(folder, 'preview.txt'), await run(...previewed));
  await run(
    'letter',
    'generate',
    'exports/2022-08.csv',
    '--date',
    '2022-08-08',
    '--to',
    'CM-TUR',
    '--draft',
    ...asked,
  );
  return filesBelow(folder).filter(
    (file) => !before.has(file) && /\.(?:docx|xlsx|csv|html|md|txt)$/u.test(file),
  );
}

describe.each(['latin', 'cyrillic'])('papers in %s script', (script) => {
  let folder = '';
  let papers: readonly string[] = [];
  beforeAll(async () => {
    folder = await office();
    papers = await writePapers(folder, script);
  }, 120_000);

  test('are the letters, the journal, the dispatch lists, the status report and the previews', () => {
    expect(papers.length).toBeGreaterThanOrEqual(14);
  });

  test('have no word with two scripts', () => {
    const found = papers.flatMap((file) =>
      [...wordsOf(join(folder, file)).matchAll(mixed)].map(([word]) => `${file}: ${word}`),
    );
    expect(found).toEqual([]);
  });

  test('are wholly in it', () => {
    const other =
      script === 'latin'
        ? /\p{Script=Cyrillic}+/gu
        : /(?<!\p{L})(?:va|ning|yil|boʻyicha|xat|holatiga)(?!\p{L})/gu;
    const found = papers.flatMap((file) =>
      [...wordsOf(join(folder, file)).matchAll(other)].map(([word]) => `${file}: ${word}`),
    );
    expect(found).toEqual([]);
  });
});

test('a workspace whose script is Latin has its papers in it without being asked', async () => {
  const folder = await office();
  const config = readFileSync(join(folder, 'roadmap.yaml'), 'utf8');
  writeFileSync(join(folder, 'roadmap.yaml'), `${config}\nscript: latin\n`);
  const given = { now: '2022-08-20T05:00:00.000Z' };
  await roadmap(
    folder,
    ['pack', 'build', '--month', '2022-08', 'exports/2022-08.csv', '--date', '2022-08-08'],
    given,
  );
  await roadmap(folder, ['report', 'status', '--format', 'html', '--out', 'status.html'], given);
  expect(wordsOf(join(folder, 'packs/2022-08/jonatish-royxati.docx'))).toContain(
    'Xatlarni joʻnatish roʻyxati',
  );
  expect(wordsOf(join(folder, 'packs/2022-08/qayd-daftaridan-kochirma.docx'))).toMatch(/2022.yil avgust/u);
  expect(readFileSync(join(folder, 'status.html'), 'utf8')).toContain('<html lang="uz-Latn">');
  expect((await roadmap(folder, ['pack', 'verify', 'packs/2022-08'])).code).toBe(0);
});

test('a journal exported in Latin is read again, and so is a dispatch list in Latin', async () => {
  const folder = await office();
  const given = { now: '2022-08-20T05:00:00.000Z' };
  await roadmap(folder, ['letter', 'generate', 'exports/2022-08.csv', '--date', '2022-08-08'], given);
  await roadmap(folder, ['register', 'void', '74', '--reason', 'манзил хато', '-y'], given);
  writeFileSync(
    join(folder, 'marks.csv'),
    'Xat raqami;Kimga;Joʻnatilgan sana;Joʻnatish usuli\n01/3-19-09/1-73;;09.08.2022;pochta\n',
  );
  expect((await roadmap(folder, ['pack', 'dispatch', 'marks.csv'], given)).code).toBe(0);
  await roadmap(
    folder,
    ['register', 'export', '--format', 'csv', '--script', 'latin', '--out', 'jurnal.csv'],
    given,
  );
  const other = testFolder();
  await roadmap(other, ['init']);
  cpSync(join(folder, 'jurnal.csv'), join(other, 'jurnal.csv'));
  expect((await roadmap(other, ['register', 'import', 'jurnal.csv'], given)).err).toBe('');
  const { json } = await roadmap(other, ['register', 'list', '--json']);
  expect(json.entries).toMatchObject([
    { number: '01/3-19-09/1-73', status: 'issued', recipient: 'CM-MACRO', sent: [{ means: 'post' }] },
    { number: '01/3-19-09/1-74', status: 'void', recipient: 'CM-TUR', note: 'manzil xato' },
  ]);
});
