import type { CommandSpec } from './command-spec.ts';
import { command } from './command-spec.ts';
import { writtenPath } from './readers.ts';

export const textCommands: readonly CommandSpec[] = [
  command({
    name: 'text check',
    takes: ['<files...>'],
    words: {
      en: 'find Uzbek spelling errors in texts, tables, JSON and Word files, or in all files of a folder',
      ru: 'найти ошибки в узбекском тексте файлов (текст, таблицы, JSON, Word) или всех файлов папки',
      uz: 'матн, жадвал, JSON ва Word файлларидаги ёки папкадаги барча файллардаги ўзбекча имло хатоларини топиш',
    },
    options: {
      fix: writtenPath(
        '<dir>',
        {
          en: 'write corrected copies into this folder; each change is shown',
          ru: 'записать исправленные копии в эту папку; каждое изменение показывается',
          uz: 'тузатилган нусхаларни шу папкага ёзиш; ҳар бир ўзгартириш кўрсатилади',
        },
        'tuzatilgan',
      ),
    },
    emptyJson: {},
    load: async () => (await import('../commands/text/check.ts')).textCheck,
  }),
];
