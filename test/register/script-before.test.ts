import { describe, expect, it } from 'vitest';
import { scriptBefore } from '../../src/register/difference.ts';

const cyrillic = 'p Жами 2 та тўплам\np Раис ўринбосари А.Каримов';
const latin = 'p Jami 2 ta toʻplam\np Rais oʻrinbosari A.Karimov';

describe('the script in which a letter was issued', () => {
  it.each([
    [cyrillic, latin, 'cyrillic'],
    [latin, cyrillic, 'latin'],
    [cyrillic, `${cyrillic}\n${latin}`, 'cyrillic'],
    [`${cyrillic}\n${latin}`, cyrillic, 'both'],
    [latin, `${cyrillic}\n${latin}`, 'latin'],
    [`${cyrillic}\n${latin}`, latin, 'both'],
  ])('is named when only the script is another', (before, after, script) => {
    expect(scriptBefore(before, after)).toBe(script);
  });

  it('is not, when a figure or a word of the same script has changed', () => {
    expect(scriptBefore(cyrillic, latin.replace('2', '3'))).toBe('');
    expect(scriptBefore(cyrillic, cyrillic.replace('Раис', 'Директор'))).toBe('');
  });
});
