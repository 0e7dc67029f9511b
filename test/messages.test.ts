import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { commonOptions, readingOptions } from '../src/cli/command-spec.ts';
import { commands, groups } from '../src/cli/commands.ts';
import { listOptions } from '../src/cli/option.ts';
import { messageCatalog, printMessage } from '../src/messages/catalog.ts';
import { languages } from '../src/messages/message.ts';
import { monitorWords } from '../src/messages/monitor-words.ts';
import { overviewWords } from '../src/messages/overview-words.ts';
import { registerWords } from '../src/messages/register-words.ts';
import { words } from '../src/messages/words.ts';
import { checkText, noWords } from '../src/spelling/check-text.ts';

const messages = Object.entries(messageCatalog());

/** Every text of the program: its name and its words in each language. */
const texts = [
  ...messages.flatMap(([code, { text, hint }]) => [
    { name: `${code} text`, words: text },
    { name: `${code} hint`, words: hint },
  ]),
  ...[words, monitorWords, registerWords, overviewWords, groups].flatMap((table) =>
    Object.entries(table).map(([code, said]) => ({ name: code, words: said })),
  ),
  ...listOptions({ ...commonOptions, ...readingOptions }).map(({ flags, words: said }) => ({
    name: flags,
    words: said,
  })),
  ...commands.flatMap((command) => [
    { name: command.name, words: command.words },
    ...listOptions(command.options).map(({ flags, words: said }) => ({
      name: `${command.name} ${flags}`,
      words: said,
    })),
  ]),
];

function placesIn(text: string): readonly string[] {
  return [...new Set([...text.matchAll(/\{(\w+)\}/gu)].map((found) => found[1] ?? ''))].sort();
}

describe('words in three languages', () => {
  test('each language has the same places for arguments', () => {
    const different = texts.filter(({ words: said }) =>
      languages.some((language) => placesIn(said[language]).join() !== placesIn(said.en).join()),
    );
    expect(different.map(({ name }) => name)).toEqual([]);
  });

  test('every message says what is the matter and what to do, in every language', () => {
    const bare = messages.filter(([, { text, hint }]) =>
      languages.some((language) => text[language].trim() === '' || hint[language].trim() === ''),
    );
    expect(bare.map(([code]) => code)).toEqual([]);
  });

  test('a code is in one part only, and begins with its room', () => {
    const codes = readdirSync('src/messages').flatMap((file) => {
      const text = readFileSync(join('src/messages', file), 'utf8');
      return text.includes('messages(() => ({')
        ? [...text.matchAll(/^ {2}'([a-z0-9-]+)': \{/gmu)].map((found) => found[1] ?? '')
        : [];
    });
    expect(codes.filter((code, i) => codes.indexOf(code) !== i)).toEqual([]);
    expect(codes.filter((code) => code in messageCatalog())).toHaveLength(messages.length);
    expect(messages.filter(([code]) => !/^[a-z]+(?:-[a-z0-9]+)+$/u.test(code))).toEqual([]);
  });

  test('arguments are put in as they are, and a place without one stays to be seen', () => {
    const found = { code: 'text-wrong-word', args: { word: '{right} $& \\', right: 'Очиқ' } } as const;
    expect(printMessage(found, 'uz').message).toContain('“{right} $& \\”');
    expect(printMessage({ ...found, args: {} }, 'en').hint).toContain('{right}');
  });
});

/** Buttons of Excel and Word as they are called in the Russian editions that Uzbek offices have; shown with the English name. */
const russianMenus =
  /“(?:Рецензирование|Текстовый|Сохранить как|Книга Excel|Данные|Из текстового\/CSV-файла|Показать|Сведения|Защита документа|Документ Word)”/gu;

describe('the Uzbek of the program', () => {
  test.each(texts.map(({ name, words: said }) => [name, said.uz] as const))('%s has no slip', (_, text) => {
    const typed = text
      .replace(russianMenus, '…')
      .replace(/`[^`]*`|--[a-z-]+ "[^"]*"|КОД[,;]\S+|\{\w+\}/gu, (code: string) => '…'.repeat(code.length));
    const found = checkText(typed, noWords, (_index, value) => ({ value }));
    expect(
      found.filter(({ code }) => code !== 'text-straight-quote').map(({ place }) => place.value),
    ).toEqual([]);
    expect(typed).not.toMatch(/[ыщ«»]/u);
  });

  test('one word for one thing: the register is a қайд дафтари', () => {
    const strange = texts.filter(({ words: said }) => /журнал/iu.test(said.uz));
    expect(strange.map(({ name }) => name)).toEqual([]);
  });
});
