import { describe, expect, it } from 'vitest';
import { describeDifference } from '../../src/register/difference.ts';

describe('what differs between two letters', () => {
  it('is the lines that one has and the other has not', () => {
    expect(describeDifference('a\nжами 2 та\nc', 'a\nжами 3 та\nc')).toBe('“жами 2 та” → “жами 3 та”');
  });

  it('is a dash where a line has gone or come', () => {
    expect(describeDifference('a\nb', 'a')).toBe('“b” → –');
    expect(describeDifference('a', 'a\nb')).toBe('– → “b”');
  });

  it('is counted beyond the first three places, and long lines are cut', () => {
    const many = describeDifference('1\n2\n3\n4\n5', 'a\nb\nc\nd\ne');
    expect(many).toBe('“1” → “a”; “2” → “b”; “3” → “c”; +2');
    expect(describeDifference('x'.repeat(500), '').length).toBeLessThan(120);
  });

  it('of long lines is shown where they part', () => {
    const line = (end: string) => `${'Адлия вазирлиги '.repeat(9)}(${end} фоиз);`;
    const found = describeDifference(line('100,0'), line('100'));
    expect(found).toMatch(/^“….*\(100,0 фоиз\);” → “….*\(100 фоиз\);”$/u);
    expect(found.length).toBeLessThan(100);
  });

  it('is found too when only the order of the lines is another', () => {
    expect(describeDifference('a\nb', 'b\na')).toBe('“a” → “b”');
    expect(describeDifference('a', 'a')).toBe('');
  });
});
