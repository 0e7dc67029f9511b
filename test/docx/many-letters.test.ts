import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { printDay } from '../../src/dates.ts';
import { drawDocument } from '../../src/docx/draw.ts';
import { inLatin } from '../../src/layout/latin-document.ts';
import { residueProblems } from '../../src/layout/residue.ts';
import { officeOn } from '../../src/model/office.ts';
import { partText, partXml, unpackDocx } from '../support/docx-file.ts';
import { publishedExpression } from '../support/letter-data.ts';
import { layOutMade, madeOffice, makeLetter, writeLatin } from '../support/many-letters.ts';
import { mergeDocx } from '../support/merge-docx.ts';
import { officeErrors } from '../support/validator.ts';
import { descendantsOf } from '../support/xml.ts';
import { builtInKinds } from '../template/made.ts';

/** How many letters are made in each script. The long form: `ROADMAP_MANY=1000 npx vitest run test/docx/many-letters.test.ts`. */
const count = Number(process.env.ROADMAP_MANY ?? 18);

/** So many letters the validator is shown at once. */
const lettersInOne = 50;

function footOf(file: Uint8Array): string {
  const lines = descendantsOf(partXml(file, 'word/footer1.xml'), 'w:p').map((line) =>
    descendantsOf(line, 'w:t')
      .map(({ children }) => children.join(''))
      .join(''),
  );
  return lines.join('\n');
}

test(
  `${count} letters of all kinds and years in each script: valid, reconciled, their four facts found`,
  async () => {
    const expression = publishedExpression();
    const drawn: Record<'cyrillic' | 'latin', Uint8Array[]> = { cyrillic: [], latin: [] };
    for (let at = 0; at < count; at += 1) {
      const letter = makeLetter(at);
      const { planned, number } = letter;
      const cyrillic = layOutMade(letter);
      const { superior, name } = officeOn(madeOffice, planned.date).office;
      const facts = [planned.signatory.name, [...superior, name].join(' ')];
      for (const [script, document, written] of [
        ['cyrillic', cyrillic, (text: string) => text],
        ['latin', inLatin(cyrillic, writeLatin), writeLatin],
      ] as const) {
        const what = `${at} ${planned.kind.name} ${planned.date}`;
        const errors = residueProblems(document, {}).filter(({ severity }) => severity === 'error');
        expect(errors, what).toEqual([]);
        const file = await drawDocument(document);
        // The validator takes half a second a file: one of each kind is looked at as it is, all of them in files of many letters.
        if (at < builtInKinds.length && script === 'cyrillic') expect(officeErrors(file), what).toEqual([]);
        drawn[script].push(file);
        const said = expression.exec(footOf(file))?.slice(1).map(plain);
        const wanted = [number, printDay(planned.date, 'short'), ...facts.map(written)].map(plain);
        expect(said, what).toEqual(wanted);
      }
    }
    for (const [script, files] of Object.entries(drawn)) {
      for (let at = 0; at < files.length; at += lettersInOne) {
        const some = files.slice(at, at + lettersInOne);
        expect(officeErrors(mergeDocx(some)), `${script} ${at}`).toEqual([]);
      }
    }
  },
  60_000 + count * 1_000,
);

test('letters in one file keep their faults', async () => {
  const file = await drawDocument(layOutMade(makeLetter(0)));
  expect(officeErrors(mergeDocx([file, file, file]))).toEqual([]);
  const parts = new Map(unpackDocx(file));
  const wrong = partText(file, 'word/document.xml').replace('<w:pPr>', '<w:pPr><w:jc w:val="sideways"/>');
  const bad = zipSync(Object.fromEntries(parts.set('word/document.xml', strToU8(wrong))));
  expect(officeErrors(mergeDocx([file, bad, file])).length).toBeGreaterThan(0);
  const foot = partText(file, 'word/footer1.xml').replace('<w:p>', '<w:p><w:nonsense/>');
  const odd = zipSync(Object.fromEntries(new Map(unpackDocx(file)).set('word/footer1.xml', strToU8(foot))));
  expect(officeErrors(mergeDocx([file, odd])).length).toBeGreaterThan(0);
}, 60_000);

function plain(text: string): string {
  return text.replaceAll('\u00A0', ' ').replaceAll('\u2011', '-');
}
