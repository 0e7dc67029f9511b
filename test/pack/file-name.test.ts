import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letterFileName, safePart } from '../../src/pack/file-name.ts';

test('a letter is named by its number, recipient and date', () => {
  expect(letterFileName('01/3-19-09/1-73', 'CM-MACRO', '2022-08-08')).toBe(
    '01-3-19-09-1-73 CM-MACRO 2022-08-08.docx',
  );
  expect(letterFileName(null, 'CM-TUR', '2022-08-08')).toBe('LOYIHA CM-TUR 2022-08-08.docx');
});

test('whatever a recipient is called, the name stays one that Windows takes, short, inside its folder', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (code) => {
      const name = letterFileName('01/3-19-09/1-73', code, '2022-08-08');
      expect(name).not.toMatch(/[/\\:*?"<>|%\p{Cc}]/u);
      expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(120);
      expect(name).toMatch(/^01-3-19-09-1-73 .*2022-08-08\.docx$/u);
    }),
  );
});

test.each(['con', 'NUL', 'Com1', 'lpt9'])('the device name %s is not used as it is', (name) => {
  expect(safePart(name)).toBe(`${name}-`);
});

test.each(['../../etc', '..', '.', ' ', '---'])('%s does not climb out of the folder', (text) => {
  expect(safePart(text)).toMatch(/^[^./\\ -]/u);
});
