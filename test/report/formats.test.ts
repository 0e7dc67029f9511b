import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { drawDocument } from '../../src/docx/draw.ts';
import type { StatusReport } from '../../src/model/status.ts';
import { splitLinks } from '../../src/report/links.ts';
import { printHtml } from '../../src/report/print-html.ts';
import { printMarkdown } from '../../src/report/print-markdown.ts';
import { documentOf } from '../../src/report/status-document.ts';
import { partText } from '../support/docx-file.ts';
import { outlineDocx } from '../support/outline.ts';
import { officeErrors } from '../support/validator.ts';
import { reportOn } from './sample.ts';
import { markdownRows } from './seed-sentences.ts';

const report = reportOn('2022-10-04');
const office = 'Ўзбекистон Республикаси Давлат статистика қўмитаси';

/** The report with one text in every place where people's words stand. */
function withText(text: string): StatusReport {
  const [measure] = report.measures;
  const [item] = measure?.items ?? [];
  if (measure === undefined || item === undefined) throw new Error('no rows');
  const paragraphs = [{ source: 'text' as const, bullet: false, text }];
  return {
    ...report,
    title: text,
    measures: [{ no: '1', name: text, items: [{ ...item, mechanism: text, paragraphs }] }],
  };
}

describe('as a Word document', () => {
  const drawn = drawDocument(documentOf(report, office));

  test('the report reads as its outline says', async () => {
    await expect(outlineDocx(await drawn)).toMatchFileSnapshot('goldens/status-2022-10-04.txt');
  });

  test('the Open XML SDK has nothing against it', async () => {
    expect(officeErrors(await drawn)).toEqual([]);
  });

  test('every address of the seed is a live link', async () => {
    const relations = partText(await drawn, 'word/_rels/document.xml.rels');
    const addresses = report.measures
      .flatMap((measure) => measure.items.flatMap((item) => item.paragraphs))
      .flatMap(({ text }) => splitLinks(text).filter((piece) => piece.type === 'link'))
      .map((piece) => piece.text);
    expect(addresses.length).toBeGreaterThan(8);
    for (const address of addresses) expect(relations).toContain(`Target="${address}"`);
  });

  test('it is the same bytes each time', async () => {
    expect(await drawDocument(documentOf(reportOn('2022-10-04'), office))).toEqual(await drawn);
  });
});

describe('as one HTML file', () => {
  const late = printHtml(reportOn('2022-12-31'));

  test('it has no script, fetches nothing and filters by radio buttons alone', () => {
    expect(late).not.toMatch(/<script|<link|<img|\son\w+=|url\(|@import/iu);
    expect(late.match(/type="radio"/gu)).toHaveLength(5);
    expect(late).toContain("default-src 'none'");
  });

  test('late rows are marked in words and can be picked out', () => {
    const rows = [...late.matchAll(/<tr class="item ([^"]*)" id="b-([^"]*)">/gu)];
    expect(rows).toHaveLength(16);
    expect(rows.filter(([, sorts]) => sorts?.includes('is-late')).map(([, , id]) => id)).toEqual([
      '3.2',
      '3.3',
    ]);
    expect(late.match(/<span class="badge">муддати ўтган<\/span>/gu)).toHaveLength(2);
  });

  test('letters that the plan does not mention are a step, and never marked as late', () => {
    const report = reportOn('2022-12-31');
    const measures = report.measures.map((measure) => ({
      ...measure,
      items: measure.items.map((item) =>
        item.late && item.lastLetter !== null
          ? {
              ...item,
              steps: [...item.steps, { type: 'letter-unreported' as const, letter: item.lastLetter }],
            }
          : item,
      ),
    }));
    const html = printHtml({ ...report, measures });
    const steps = [
      ...html.matchAll(/<(?:p|li)([^>]*)>(?:(?!<\/(?:p|li)>).)*йўл харитасида келтирилмаган хатлар/gu),
    ];
    // Two late items, each in the table and among the next steps.
    expect(steps).toHaveLength(4);
    expect(steps.filter(([, sorts]) => sorts?.includes('is-late'))).toEqual([]);
  });

  test('a measure none of whose rows are of a sort goes with them', () => {
    expect([...late.matchAll(/<tbody class="([^"]*)"/gu)].map(([, has]) => has)).toContain(
      'has-done has-no-state has-late has-in-progress',
    );
  });

  test('any text stays text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 40 }), (text) => {
        const html = printHtml(withText(`<b onclick="x">${text}</b>'"&`));
        expect(html).not.toContain('<b onclick');
        expect(html.match(/<tr class="item/gu)).toHaveLength(1);
      }),
    );
  });
});

describe('as Markdown', () => {
  test('any text stays in its cell and its words come back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 60 }), (noise) => {
        const text = `а ${noise.replace(/[.:;\s\p{C}]+/gu, ' ')} | *б* _в_ <br> [г](д) \`е\` \\`.replace(
          / +/gu,
          ' ',
        );
        const rows = markdownRows(printMarkdown(withText(text)));
        expect(rows).toHaveLength(1);
        expect(rows[0]?.sentences[0]).toBe(text);
      }),
    );
  });
});

test('an address ends before the bracket, comma or full stop that follows it', () => {
  expect(splitLinks('қаранг (https://data.egov.uz/monitoring). Яна https://a.uz/b, https://c.uz/d/')).toEqual(
    [
      { type: 'text', text: 'қаранг (' },
      { type: 'link', text: 'https://data.egov.uz/monitoring' },
      { type: 'text', text: '). Яна ' },
      { type: 'link', text: 'https://a.uz/b' },
      { type: 'text', text: ', ' },
      { type: 'link', text: 'https://c.uz/d/' },
    ],
  );
});

test('text and addresses together are the text that was split', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('https://', 'a.uz', '/b?c=1', ' ', '(', ')', '.', 'сўз', '"')),
      (parts) => {
        expect(
          splitLinks(parts.join(''))
            .map((piece) => piece.text)
            .join(''),
        ).toBe(parts.join(''));
      },
    ),
  );
});
