import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { drawDocument } from '../../src/docx/draw.ts';
import type { FilledDocument } from '../../src/model/document.ts';

/** LibreOffice gives up silently somewhere past two hundred files. */
const FILES_AT_ONCE = 80;

/** Draws the documents and has LibreOffice lay them out; their PDF files by the same names. */
export async function layOutInOffice(
  folder: string,
  documents: ReadonlyMap<string, FilledDocument>,
): Promise<ReadonlyMap<string, string>> {
  const files = [...documents.keys()].map((name) => join(folder, `${name}.docx`));
  for (const [name, document] of documents) {
    writeFileSync(join(folder, `${name}.docx`), await drawDocument(document));
  }
  // A profile of its own, so that a LibreOffice that is open elsewhere is left alone.
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  for (let at = 0; at < files.length; at += FILES_AT_ONCE) {
    const some = files.slice(at, at + FILES_AT_ONCE);
    execFileSync('soffice', [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, ...some], {
      stdio: 'ignore',
    });
  }
  return new Map([...documents.keys()].map((name) => [name, join(folder, `${name}.pdf`)]));
}

export function countPdfPages(pdf: string): number {
  const facts = execFileSync('pdfinfo', [pdf], { encoding: 'utf8' });
  return Number(/^Pages:\s+(\d+)/mu.exec(facts)?.[1]);
}
