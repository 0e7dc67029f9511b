import type { CommandSpec } from './command-spec.ts';
import { command } from './command-spec.ts';

export const textCommands: readonly CommandSpec[] = [
  command({
    name: 'text check',
    takes: ['<files...>'],
    words: {
      en: 'find slips of Uzbek in texts, CSV and Word files',
      ru: 'найти ошибки узбекского текста в файлах TXT, CSV и Word',
      uz: 'матн, CSV ва Word файлларидаги ўзбекча имло хатоларини топиш',
    },
    options: {},
    emptyJson: {},
    load: async () => (await import('../commands/text/check.ts')).textCheck,
  }),
];
