import { describe, expect, test } from 'vitest';
import { wrapLines } from '../../src/text/lines.ts';

describe('lines for a terminal', () => {
  test.each([
    [
      'a command begins a line of its own when it has no room left, and is whole',
      'Худди шунинг ўзи: roadmap fill --set office.phone="71 202" --set signatories.deputy-3.name="А. Султанов"',
      [
        'Худди шунинг ўзи:',
        '  roadmap fill --set office.phone="71 202" --set signatories.deputy-3.name="А. Султанов"',
      ],
    ],
    [
      'what follows a command is no part of it',
      'хатни бекор қилиш: roadmap register void 01/3-19-09/1-73 --reason "..."; иккинчи хат чиқариш: --again',
      [
        'хатни бекор қилиш:',
        '  roadmap register void 01/3-19-09/1-73 --reason "...";',
        '  иккинчи хат чиқариш: --again',
      ],
    ],
    [
      'words of the sentence are broken as ever',
      'Жавоб ҳозирча маълум бўлмаса, Enter босинг: roadmap fill буйруғи қолганини сўрайди',
      ['Жавоб ҳозирча маълум бўлмаса, Enter босинг: roadmap fill', '  буйруғи қолганини сўрайди'],
    ],
    [
      'a path is whole, spaces and all',
      '  packs/2026-11/letters/01-3-19-09-1-73 CM-MACRO 2026-11-24 (Latin).docx',
      ['  packs/2026-11/letters/01-3-19-09-1-73 CM-MACRO 2026-11-24 (Latin).docx'],
    ],
    [
      'a break keeps the indent',
      '    + Ўзбекистон Республикаси Очиқ маълумотлар портали янгиланди',
      ['    + Ўзбекистон Республикаси Очиқ маълумотлар портали', '      янгиланди'],
    ],
  ])('%s', (_, text, lines) => {
    expect(wrapLines(text, 60)).toBe(lines.join('\n'));
  });

  test('without a terminal nothing is broken', () => {
    const long = 'сўз '.repeat(100);
    expect(wrapLines(long, 0)).toBe(long);
  });
});
