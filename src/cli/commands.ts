import type { CommandSpec } from './command-spec.ts';
import { letterCommands } from './letter-commands.ts';
import { monitorCommands } from './monitor-commands.ts';
import { packCommands } from './pack-commands.ts';
import { registerCommands } from './register-commands.ts';
import { roadmapCommands } from './roadmap-commands.ts';
import { templateCommands } from './template-commands.ts';
import { textCommands } from './text-commands.ts';
import { workspaceCommands } from './workspace-commands.ts';

/** Every command of the program, in the order of the help page. */
export const commands: readonly CommandSpec[] = [
  ...workspaceCommands,
  ...letterCommands,
  ...templateCommands,
  ...monitorCommands,
  ...roadmapCommands,
  ...packCommands,
  ...registerCommands,
  ...textCommands,
];

/** Words for the groups (`roadmap letter`), shown where a group's name is typed alone. */
export const groups = {
  letter: {
    en: 'make, preview and rewrite letters',
    ru: 'письма: создать, просмотреть, записать снова',
    uz: 'хатлар: тайёрлаш, кўриб чиқиш, қайта ёзиш',
  },
  template: { en: 'letter kinds of this office', ru: 'виды писем', uz: 'хат турлари' },
  monitor: {
    en: 'check and compare monitoring exports',
    ru: 'выгрузки мониторинга: проверка и сравнение',
    uz: 'мониторинг экспортлари: текшириш ва таққослаш',
  },
  register: {
    en: 'the register of outgoing letters',
    ru: 'журнал исходящих документов',
    uz: 'чиқиш қайд дафтари',
  },
  plan: {
    en: 'measures of the roadmap',
    ru: 'мероприятия дорожной карты',
    uz: 'йўл харитаси чора-тадбирлари',
  },
  report: { en: 'the roadmap status report', ru: 'отчёт об исполнении', uz: 'ижро ҳолати ҳисоботи' },
  pack: { en: 'monthly letter packs', ru: 'пакеты писем за месяц', uz: 'ойлик хатлар тўплами' },
  text: { en: 'Uzbek checks on any text', ru: 'проверка узбекского текста', uz: 'ўзбекча матнни текшириш' },
} as const;
