import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { testFolder } from '../support/folder.ts';
import { roadmap } from '../support/office.ts';
import { outlineDocx } from '../support/outline.ts';

test('every page that a practice workspace makes says НАМУНА: letters, papers of a pack, journal and status report', async () => {
  const folder = testFolder();
  const run = async (...words: readonly string[]) => {
    const ran = await roadmap(folder, words);
    expect(ran.code, `${words.join(' ')}: ${ran.err}`).toBe(0);
  };
  await run('init', '--example');
  const figures = 'exports/2022-08-namuna.csv';
  await run('pack', 'build', '--month', '2022-08', figures);
  await run('letter', 'generate', figures, '--draft', '--to', 'CM-MACRO', '--out', 'drafts');
  await run('register', 'export', '--format', 'docx', '--out', 'journal.docx');
  await run('report', 'status', '--as-of', '2022-10-04', '--format', 'docx', '--out', 'status.docx');
  await run('report', 'status', '--as-of', '2022-10-04', '--format', 'html', '--out', 'status.html');
  const marksOf = (file: string) =>
    outlineDocx(readFileSync(join(folder, file)))
      .split('\n')
      .filter((line) => line.startsWith('section'))
      .map((line) => / marked (.*)$/u.exec(line)?.[1]);
  const manifest: { files: { file: string }[] } = JSON.parse(
    readFileSync(join(folder, 'packs/2022-08/manifest.json'), 'utf8'),
  );
  const papers = manifest.files.map(({ file }) => `packs/2022-08/${file}`);
  expect(papers.length).toBeGreaterThan(2);
  for (const paper of [...papers, 'journal.docx', 'status.docx']) {
    expect(new Set(marksOf(paper)), paper).toEqual(new Set(['НАМУНА']));
  }
  expect(readFileSync(join(folder, 'status.html'), 'utf8')).toContain('<p class="page-mark">НАМУНА</p>');
});
