import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inLatin } from '../../src/layout/latin-document.ts';
import type { FilledDocument } from '../../src/model/document.ts';
import { sampleDocument } from '../../src/runs/try-kind.ts';
import { readSample } from '../../src/template/sample.ts';
import { publishedExpression } from '../support/letter-data.ts';
import { layOutMade, makeLetter, writeLatin } from '../support/many-letters.ts';
import { builtInFolder, builtInKind, builtInKinds } from '../template/made.ts';
import { layOutInOffice } from './convert.ts';

/** So many letters by chance in each script: each kind a dozen times. */
const byChance = 12 * builtInKinds.length;

/** Every kind's sample letter and letters by chance in each script as LibreOffice makes PDFs of them: what the published expression finds in pdftotext's answers. */
export async function checkLetterData(folder: string): Promise<readonly string[]> {
  const documents = new Map(builtInKinds.map((name) => [`kind-${name}`, sampleOf(name)]));
  for (let at = 0; at < byChance; at += 1) {
    const letter = layOutMade(makeLetter(at));
    documents.set(`cyrillic-${at}`, letter).set(`latin-${at}`, inLatin(letter, writeLatin));
  }
  const pdfs = await layOutInOffice(folder, documents);
  return [...documents].flatMap(([name, { properties }]) =>
    [[], ['-layout'], ['-raw']].flatMap((options) => {
      const text = execFileSync('pdftotext', [...options, pdfs.get(name) ?? '', '-'], { encoding: 'utf8' });
      const found = publishedExpression()
        .exec(text)
        ?.slice(1)
        .map((part) => part.trim());
      const [year, month, day] = properties.date.split('-');
      const { signatory, sender } = properties.parties ?? {};
      const expected = [properties.number, `${day}.${month}.${year}`, signatory, sender];
      const isSame = JSON.stringify(found) === JSON.stringify(expected);
      return isSame
        ? []
        : [`${name} ${options}: ${JSON.stringify(found)} instead of ${JSON.stringify(expected)}`];
    }),
  );
}

function sampleOf(name: string): FilledDocument {
  const text = readFileSync(join(builtInFolder(name), 'sample.yaml'), 'utf8');
  const sample = readSample(builtInKind(name), text).value;
  const document = sample && sampleDocument(sample).value;
  if (document === undefined) throw new Error(name);
  return document;
}
