import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { blankNames, giveBlank } from '../support/blanks.ts';
import { correctDocx } from '../support/correct-docx.ts';
import { partText, unpackDocx } from '../support/docx-file.ts';
import { publishedExpression } from '../support/letter-data.ts';
import { office, roadmap } from '../support/office.ts';
import { officeErrors } from '../support/validator.ts';

const generate = ['letter', 'generate', 'exports/2022-08.csv', '--json'];

function lettersOf(folder: string): readonly Uint8Array[] {
  const letters = join(folder, 'letters', '2022');
  return readdirSync(letters)
    .sort()
    .map((name) => readFileSync(join(letters, name)));
}

/** Texts of headers and feet, a paragraph a line. */
function marginsOf(file: Uint8Array): string {
  const parts = [...unpackDocx(file).keys()].filter((name) => /word\/(?:header|footer)\d+\.xml$/u.test(name));
  return parts
    .map((name) =>
      partText(file, name)
        .replace(/<\/w:p>/gu, '\n')
        .replace(/<[^>]*>/gu, ''),
    )
    .join('\n');
}

describe.each(blankNames)('a letter on the blank made by: %s', (name) => {
  test('is valid in both scripts, has no mark left, and the machine-readable foot', async () => {
    const folder = giveBlank(await office(), name);
    const ran = await roadmap(folder, [...generate, '--script', 'both', '--to', 'CM-TUR']);
    expect(ran.code).toBe(0);
    const files = lettersOf(folder);
    expect(files).toHaveLength(2);
    for (const file of files) {
      expect(officeErrors(file)).toEqual([]);
      const texts = [...unpackDocx(file)].flatMap(([part, bytes]) =>
        part.endsWith('.xml') ? [new TextDecoder().decode(bytes)] : [],
      );
      expect(texts.join('')).not.toMatch(/[\uE000-\uE003]|\{\{|\}\}|<\?letter/u);
      expect(publishedExpression().exec(marginsOf(file))?.slice(1, 3)).toEqual([
        '01/3-19-09/1-73',
        '08.08.2022',
      ]);
      expect(partText(file, 'docProps/custom.xml')).toContain('01/3-19-09/1-73');
    }
    const latin = partText(files[1] ?? new Uint8Array(), 'word/document.xml').replace(/<[^>]*>/gu, ' ');
    expect(latin).toContain('Oʻzbekiston Respublikasi');
    expect(latin).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  test('is the same bytes each run, and comes again when the blank is another one', async () => {
    const [one, other] = [giveBlank(await office(), name), giveBlank(await office(), name)];
    for (const folder of [one, other]) await roadmap(folder, generate);
    expect(lettersOf(one)).toEqual(lettersOf(other));
    const before = lettersOf(one);
    rmSync(join(one, 'letters', '2022'), { recursive: true });
    giveBlank(one, name === 'scan' ? 'package' : 'scan');
    for (const number of ['73', '74']) await roadmap(one, ['letter', 'again', number]);
    expect(lettersOf(one)).toEqual(before);
    expect((await roadmap(one, ['register', 'verify', '--files'])).code).toBe(0);
  });

  test('keeps the words of the blank, and says nothing twice that a field of it says', async () => {
    const folder = giveBlank(await office(), name);
    const { out } = await roadmap(folder, ['letter', 'preview', 'exports/2022-08.csv', '--to', 'CM-TUR']);
    expect(out.match(/2022 йил 8 август$/gmu) ?? out.match(/2022 йил 8 август {2}/gu)).toHaveLength(1);
    expect(out.match(/№ ____(?:\n| *$)/gmu)).toHaveLength(name === 'package' ? 2 : 1);
    const page = join(folder, 'page.html');
    await roadmap(folder, ['letter', 'preview', 'exports/2022-08.csv', '--html', page]);
    expect(readFileSync(page, 'utf8')).not.toContain('{{');
  });
});

test('a field that Word parted into runs takes the face of its first letter', async () => {
  const folder = giveBlank(await office(), 'libreoffice');
  await roadmap(folder, [...generate, '--to', 'CM-TUR']);
  const body = partText(lettersOf(folder)[0] ?? new Uint8Array(), 'word/document.xml');
  expect(body).toContain('<w:t xml:space="preserve">№ 01/3-19-09/1-73</w:t>');
});

test("the letter's styles are others than the blank's of the same name, which stay", async () => {
  const folder = giveBlank(await office(), 'package');
  await roadmap(folder, [...generate, '--to', 'CM-TUR']);
  const [file = new Uint8Array()] = lettersOf(folder);
  const styles = partText(file, 'word/styles.xml');
  expect(styles).toMatch(/w:styleId="Body"[^>]*><w:name w:val="Body"\/>/u);
  expect(styles).toMatch(/w:styleId="LetterBody"/u);
  const ids = [...styles.matchAll(/w:styleId="([^"]+)"/gu)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  const named = [...partText(file, 'word/document.xml').matchAll(/<w:[prt]\w*Style w:val="([^"]+)"/gu)];
  expect(named.map(([, id]) => id).filter((id) => !ids.includes(id))).toEqual([]);
});

test('a corrected letter on a blank: a better sentence is taken, another addressee or number is not', async () => {
  const folder = giveBlank(await office(), 'package');
  await roadmap(folder, [...generate, '--to', 'CM-TUR']);
  const [file = new Uint8Array()] = lettersOf(folder);
  const adopt = async (words: Readonly<Record<string, string>>) => {
    writeFileSync(join(folder, 'corrected.docx'), correctDocx(file, words));
    return roadmap(folder, ['letter', 'adopt', '73', 'corrected.docx', '--reason', 'раҳбар таҳрири', '-y']);
  };
  expect((await adopt({ Туризм: 'Спорт' })).err).toContain('[adopt-other-addressee]');
  expect((await adopt({ '1-73': '1-74' })).err).toContain('[adopt-other-number]');
  expect((await adopt({ 'зудлик билан янгилаш': 'тез янгилаш' })).code).toBe(0);
  expect((await roadmap(folder, ['register', 'prove', '73'])).code).toBe(0);
});

test('a blank made of a letter on a blank brings no style twice', async () => {
  const folder = giveBlank(await office(), 'package');
  await roadmap(folder, [...generate, '--to', 'CM-TUR']);
  const [file = new Uint8Array()] = lettersOf(folder);
  const again = correctDocx(file, {
    'Ташкилотлар кесимида мониторинг натижалари тўғрисидаги маълумот иловага мувофиқ киритилмоқда.':
      '{{letter}}',
  });
  writeFileSync(join(folder, 'blank.docx'), again);
  const ran = await roadmap(folder, [...generate, '--to', 'CM-MACRO']);
  expect(ran.code).toBe(0);
  expect(officeErrors(lettersOf(folder)[1] ?? new Uint8Array())).toEqual([]);
});

test('drafts say ЛОЙИҲА on every page, and a pack holds the blank among its inputs', async () => {
  const folder = giveBlank(await office(), 'scan');
  const draft = await roadmap(folder, [...generate, '--draft', '--to', 'CM-TUR']);
  const path = String(draft.json.letters[0]?.path);
  const margins = marginsOf(readFileSync(join(folder, path)));
  expect(margins.match(/ЛОЙИҲА/gu)).toHaveLength(4);
  const built = await roadmap(folder, [
    'pack',
    'build',
    '--month',
    '2022-08',
    'exports/2022-08.csv',
    '--json',
  ]);
  expect(built.code).toBe(0);
  const manifest = readFileSync(join(folder, 'packs', '2022-08', 'manifest.json'), 'utf8');
  expect(manifest).toMatch(/"role": "blank",\s*"file": "blank.docx"/u);
  expect((await roadmap(folder, ['pack', 'verify', 'packs/2022-08'])).code).toBe(0);
});

test('a former office has its own blank, the text letterhead or that of today', async () => {
  const folder = giveBlank(await office(), 'scan');
  const config = join(folder, 'roadmap.yaml');
  const text = readFileSync(config, 'utf8');
  writeFileSync(config, text.replace('  - to: 2022-12-31', '  - to: 2022-12-31\n    letterhead: text'));
  const preview = ['letter', 'preview', 'exports/2022-08.csv', '--to', 'CM-TUR'];
  expect((await roadmap(folder, preview)).out).toMatch(
    /^Ўзбекистон Республикаси\nДавлат статистика қўмитаси\n/u,
  );
  writeFileSync(config, text);
  expect((await roadmap(folder, preview)).out).toMatch(/^\[Идоранинг сканерланган бланкаси\]/u);
});
