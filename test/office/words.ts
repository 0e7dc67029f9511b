import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { drawDocument } from '../../src/docx/draw.ts';
import { outlineDocx } from '../support/outline.ts';
import { outlineWords, wordsAlone } from '../support/outline-words.ts';
import { sampleBody, sampleLetter, sampleReport, sampleRows } from '../support/sample-documents.ts';
import { layOutInOffice } from './convert.ts';

/** Reads paragraphs and cells in the order of the file. Run by Debian's own Python, which has Debian's python3-docx. */
const PYTHON = `
import sys, docx
from docx.table import Table
document = docx.Document(sys.argv[1])
# Paragraph.text of python-docx 0.8 leaves out what stands in links.
text = lambda paragraph: ''.join(paragraph.xpath('.//w:t/text()'))
for block in document.element.body.iterchildren():
    if block.tag.endswith('}p'):
        print(text(block))
    elif block.tag.endswith('}tbl'):
        for row in Table(block, document).rows:
            for cell in row._tr.tc_lst:
                if cell.vMerge != 'continue':
                    print('\\n'.join(text(p) for p in cell.p_lst))
`;

/** Its frame hangs before the last paragraph; the outline has it where it is on paper, at the page's foot. */
const executor = wordsAlone('Ижрочи: Қ. Ғаниев (71) 202-80-00');

/** The words that python-docx and LibreOffice find, against the outline's. */
export async function checkWords(folder: string): Promise<readonly string[]> {
  const documents = new Map([
    ['letter', sampleLetter({ body: sampleBody, rows: sampleRows(20) })],
    ['report', sampleReport()],
  ]);
  const pdfs = await layOutInOffice(folder, documents);
  const faults: string[] = [];
  for (const [name, document] of documents) {
    const expected = wordsAlone(outlineWords(outlineDocx(await drawDocument(document))));
    const python = execFileSync('/usr/bin/python3', ['-c', PYTHON, join(folder, `${name}.docx`)], {
      encoding: 'utf8',
    });
    const inOrder = (words: string): string => words.replace(executor, '');
    const isWhole = wordsAlone(python).includes(executor) === expected.includes(executor);
    if (!isWhole || inOrder(wordsAlone(python)) !== inOrder(expected))
      faults.push(`${name}: python-docx finds other words`);
    const pdf = execFileSync('pdftotext', ['-raw', pdfs.get(name) ?? '', '-'], { encoding: 'utf8' });
    faults.push(
      ...missingWords(pdf, outlineWords(outlineDocx(await drawDocument(document)))).map(
        (word) => `${name}: LibreOffice shows no “${word}”`,
      ),
    );
  }
  return faults;
}

/** Pages repeat headings and break words at hyphens, so only that each word is there can be told. */
function missingWords(shown: string, outline: string): readonly string[] {
  const there = wordsAlone(shown).replaceAll('-', '');
  return outline.split(/\s+/u).filter((word) => !there.includes(wordsAlone(word).replaceAll('-', '')));
}
