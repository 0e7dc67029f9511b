import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { drawDocument } from '../../src/docx/draw.ts';
import { sampleDocument } from '../../src/runs/try-kind.ts';
import { readSample } from '../../src/template/sample.ts';
import { partText, partXml, unpackDocx } from '../support/docx-file.ts';
import { publishedExpression } from '../support/letter-data.ts';
import { sampleBody, sampleLetter } from '../support/sample-documents.ts';
import { officeErrors } from '../support/validator.ts';
import { descendantsOf } from '../support/xml.ts';
import { builtInFolder, builtInKind, builtInKinds } from '../template/made.ts';

async function drawn(name: string): Promise<{ readonly file: Uint8Array; readonly number: string }> {
  const text = readFileSync(join(builtInFolder(name), 'sample.yaml'), 'utf8');
  const sample = readSample(builtInKind(name), text).value;
  const document = sample && sampleDocument(sample).value;
  if (document === undefined) throw new Error(name);
  return { file: await drawDocument(document), number: sample?.number ?? '' };
}

describe.each(builtInKinds)('%s', (name) => {
  test('says number, date, signatory and sender at its foot and in its properties, as docs/letter-data.md has it', async () => {
    const { file, number } = await drawn(name);
    const foot = descendantsOf(partXml(file, 'word/footer1.xml'), 'w:p').map((line) =>
      descendantsOf(line, 'w:t')
        .map(({ children }) => children.join(''))
        .join(''),
    );
    const found =
      publishedExpression()
        .exec(`матн\n${foot.join('\n')}\nматн`)
        ?.slice(1) ?? [];
    const [said, date = '', ...parties] = found;
    expect([said, ...parties]).toEqual([
      number,
      'А. Султанов',
      'Ўзбекистон Республикаси Давлат статистика қўмитаси',
    ]);
    const properties = [
      ...partText(file, 'docProps/custom.xml').matchAll(/name="([^"]+)"><vt:lpwstr>([^<]*)</gu),
    ];
    expect(Object.fromEntries(properties.map(([, key, value]) => [key, value]))).toEqual({
      Рақам: number,
      Сана: date.split('.').reverse().join('-'),
      Имзоловчи: parties[0],
      Юборувчи: parties[1],
    });
  });
});

test('the foot is on first pages only, and the validator has nothing against it', async () => {
  const { file } = await drawn('monitoring-cabinet');
  const feet = descendantsOf(partXml(file, 'word/document.xml'), 'w:footerReference');
  expect(feet.map(({ attributes }) => attributes['w:type'])).toEqual(['first']);
  expect(officeErrors(file)).toEqual([]);
});

test('a paper that is no letter, and a name that holds a bar or marks of XML', async () => {
  const letter = sampleLetter({ body: sampleBody, rows: [] });
  expect([...unpackDocx(await drawDocument(letter)).keys()]).not.toContain('word/footer1.xml');
  const parties = { signatory: 'А. <Б>', sender: '“Т&С” | идора' };
  const file = await drawDocument({
    ...letter,
    shape: { ...letter.shape, hasFoot: true },
    properties: { ...letter.properties, parties },
  });
  expect(partText(file, 'word/footer1.xml')).toContain('А. &lt;Б&gt;');
  expect(officeErrors(file)).toEqual([]);
});
