// What other programs make of our files: LibreOffice (pages, words, where signature and executor stand) and
// python-docx (words). Not part of `npm test`, because a machine need not have them:
//   apt-get install libreoffice-writer-nogui fonts-liberation2 poppler-utils python3-docx
//   npx tsx test/office/run.ts
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkClosings } from './closings.ts';
import { checkLetterData } from './letter-data.ts';
import { checkPages } from './pages.ts';
import { checkWords } from './words.ts';

const folder = mkdtempSync(join(tmpdir(), 'roadmap-office-'));
try {
  const faults = [
    ...(await checkWords(folder)),
    ...(await checkClosings(folder)),
    ...(await checkPages(folder)),
    ...(await checkLetterData(folder)),
  ];
  for (const fault of faults) console.log(fault);
  console.log(
    faults.length === 0 ? 'Other programs read our files as we do.' : `${faults.length} differences.`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
