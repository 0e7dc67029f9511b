import { execFileSync } from 'node:child_process';
import type { FilledDocument } from '../../src/model/document.ts';
import { sampleBody, sampleLetter, sampleRows } from '../support/sample-documents.ts';
import { layOutInOffice } from './convert.ts';

const threeLines =
  'Бу матн уч қатордан иборат бўлиб, у хатнинг узунлигини ўлчаш учун берилган: давлат органлари ва ташкилотлари томонидан Ўзбекистон Республикаси Очиқ маълумотлар порталига жойлаштирилган маълумотлар.';

/** Letters of one to three pages: the signature never alone on a page, the executor below it on the same page. */
export async function checkClosings(folder: string): Promise<readonly string[]> {
  const documents = new Map<string, FilledDocument>();
  for (let length = 3; length <= 75; length += 1) {
    const body = [
      ...sampleBody.slice(0, 1),
      ...Array<string>(Math.floor(length / 3)).fill(threeLines),
      ...Array<string>(length % 3).fill('Бир қатор.'),
      'Охирги. '.repeat(1 + (length % 4) * 9),
    ];
    documents.set(`length-${length}`, sampleLetter({ body, rows: sampleRows(1) }));
  }
  const pdfs = await layOutInOffice(folder, documents);
  return [...pdfs].flatMap(([name, pdf]) => closingFaults(pdf).map((fault) => `${name}: ${fault}`));
}

function closingFaults(pdf: string): readonly string[] {
  const [text, signature, executor, appendix] = ['Охирги', 'Султанов', 'Ижрочи', 'ИЛОВА'].map((word) =>
    findWord(pdf, word),
  );
  if (!text || !signature || !executor || !appendix) return ['a part is missing'];
  return [
    ...(text.page === signature.page ? [] : ['the signature stands alone on its page']),
    ...(executor.page === signature.page ? [] : ['the executor stands on another page than the signature']),
    ...(executor.top >= signature.bottom ? [] : ['the executor stands in the signature']),
    ...(appendix.page === signature.page + 1 ? [] : ['the appendix does not follow on the next page']),
  ];
}

interface Found {
  readonly page: number;
  readonly top: number;
  readonly bottom: number;
}

/** The last place of a word, in points from the top of its page. */
function findWord(pdf: string, word: string): Found | undefined {
  const layout = execFileSync('pdftotext', ['-bbox', pdf, '-'], { encoding: 'utf8' });
  const pattern = new RegExp(`yMin="([\\d.]+)" xMax="[\\d.]+" yMax="([\\d.]+)">${word}`, 'gu');
  return layout
    .split('<page ')
    .slice(1)
    .flatMap((page, index) =>
      [...page.matchAll(pattern)].map(([, top, bottom]) => ({
        page: index + 1,
        top: Number(top),
        bottom: Number(bottom),
      })),
    )
    .at(-1);
}
