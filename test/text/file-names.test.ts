import { describe, expect, test } from 'vitest';
import { endsInPortableName } from '../../src/text/file-names.ts';

describe('a name that every system takes', () => {
  test.each([
    'letters',
    'D:\\Хатлар\\2022',
    'C:\\',
    '.',
    '..',
    '../x',
    'a b.docx',
    'conference',
    'Қарорлар/',
    'com10',
  ])('%j is one', (path) => expect(endsInPortableName(path)).toBe(true));

  test.each([
    'con',
    'NUL.docx',
    'a:b.docx',
    'x.docx.',
    'x ',
    'letters/aux',
    'a?b',
    'com1.txt',
    'D:\\x\\lpt9',
    'a\tb',
  ])('%j is none', (path) => expect(endsInPortableName(path)).toBe(false));
});
