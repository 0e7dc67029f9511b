import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Manifest } from '../../src/model/pack.ts';
import { parseManifest, printManifest } from '../../src/pack/manifest.ts';
import { markdownTable, markdownText } from '../../src/pack/markdown.ts';

const hash = fc.stringMatching(/^[0-9a-f]{64}$/u);
const path = fc.stringMatching(/^[a-zа-я0-9 ]{1,20}\.docx$/u);
const file = fc.record({ file: path, sha256: hash });
const letter = fc.record({
  number: fc.constantFrom('01/3-19-09/1-73', null),
  unit: fc.constant('01/3'),
  file: fc.constant('19-09/1'),
  serial: fc.constantFrom(73, null),
  year: fc.integer({ min: 2000, max: 2100 }),
  date: fc.constant('2022-08-08'),
  asOf: fc.constantFrom('2022-08-08', null),
  kind: fc.string(),
  recipient: fc.string(),
  subject: fc.string(),
  path,
  sha256: hash,
});
const manifest: fc.Arbitrary<Manifest> = fc.record({
  manifest: fc.constant(1 as const),
  program: fc.record({ name: fc.constant('roadmap'), version: fc.string() }),
  month: fc.constant('2022-08'),
  draft: fc.boolean(),
  asOf: fc.constantFrom('2022-08-08', null),
  inputs: fc.array(fc.record({ role: fc.constant('export' as const), file: path, sha256: hash })),
  letters: fc.array(letter),
  files: fc.array(file),
});

describe('a manifest', () => {
  test('is read back as it was printed, and printed the same whatever the order of its files', () => {
    fc.assert(
      fc.property(manifest, (made) => {
        const text = printManifest(made);
        const read = parseManifest(text, 'manifest.json');
        expect(read.problems).toEqual([]);
        expect(read.value && printManifest(read.value)).toBe(text);
        const turned = { ...made, files: [...made.files].reverse() };
        const unique = new Set(made.files.map((one) => one.file)).size === made.files.length;
        if (unique) expect(printManifest(turned)).toBe(text);
      }),
    );
  });

  test.each(['../x', '/etc/passwd', 'C:\\x', 'letters/../../x', ''])('with the path %j is refused', (bad) => {
    const made = {
      program: { name: 'r', version: '1' },
      month: '2022-08',
      draft: false,
      asOf: null,
    } as const;
    const text = printManifest({
      manifest: 1,
      ...made,
      inputs: [],
      letters: [],
      files: [{ file: bad, sha256: '0'.repeat(64) }],
    });
    expect(parseManifest(text, 'm').problems.map(({ code }) => code)).toEqual(['pack-bad-manifest']);
  });
});

describe('Markdown of a summary', () => {
  test('keeps every row one row and every cell one cell, whatever people wrote', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2, maxLength: 4 }), (cells) => {
        const lines = markdownTable(cells, [cells]).split('\n');
        expect(lines).toHaveLength(3);
        expect(lines[2]?.match(/(?<!\\)\|/gu)).toHaveLength(cells.length + 1);
      }),
    );
  });

  test('makes no marks of a name', () => {
    expect(markdownText('a|b <b> `c` [d](e) #')).toBe('a\\|b &lt;b&gt; \\`c\\` \\[d\\]\\(e\\) \\#');
  });
});
