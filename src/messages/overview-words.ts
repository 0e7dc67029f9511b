import type { Language, Placeholders } from './message.ts';
import { fillWords, wordTable } from './message.ts';

/** Words of the overview screen (`roadmap`, `roadmap status`). */
export const overviewWords = wordTable({
  register: { en: 'Register: {address}', ru: 'Журнал: {address}', uz: 'Қайд дафтари: {address}' },
  last: {
    en: '{file}  last number of {year}: {serial}⟦, {date}⟧',
    ru: '{file}  последний номер {year} года: {serial}⟦, {date}⟧',
    uz: '{file}  {year} йилги охирги рақам: {serial}⟦, {date}⟧',
  },
  'last-none': { en: 'no numbers yet', ru: 'номеров ещё нет', uz: 'ҳали рақам берилмаган' },
  month: {
    en: '{month}: exports {exports}, letters {letters}',
    ru: '{month}: выгрузок {exports}, писем {letters}',
    uz: '{month}: экспортлар {exports} та, хатлар {letters} та',
  },
  unsent: {
    en: 'not marked as sent: {count} ({numbers})',
    ru: 'без отметки об отправке: {count} ({numbers})',
    uz: 'жўнатилгани белгиланмаган: {count} та ({numbers})',
  },
  more: {
    en: '… and {count} more: {command}',
    ru: '… и ещё {count}: {command}',
    uz: '… ва яна {count} та: {command}',
  },
  due: {
    en: 'Roadmap: late {late}, due soon {soon}',
    ru: 'Дорожная карта: просрочено {late}, скоро срок {soon}',
    uz: 'Йўл харитаси: муддати ўтган {late} та, муддати яқин {soon} та',
  },
  'due-none': {
    en: 'Roadmap: nothing is due within 30 days',
    ru: 'Дорожная карта: в ближайшие 30 дней сроков нет',
    uz: 'Йўл харитаси: яқин 30 кунда муддати тугайдиган иш йўқ',
  },
  attention: { en: 'Needs attention', ru: 'Требует внимания', uz: 'Эътибор беринг' },
  unfilled: {
    en: 'values not filled in yet: {count} (roadmap fill)',
    ru: 'незаполненных значений: {count} (roadmap fill)',
    uz: 'тўлдирилмаган қийматлар: {count} та (roadmap fill)',
  },
  unfinished: {
    en: 'numbers given but letters not written: {count} (run the same command again: roadmap letter generate)',
    ru: 'номера выданы, но письма не записаны: {count} (повторите ту же команду: roadmap letter generate)',
    uz: 'рақами берилган, лекин ёзилмаган хатлар: {count} та (ўша буйруқни қайта беринг: roadmap letter generate)',
  },
  problems: {
    en: 'errors {errors}, warnings {warnings}: {first} (roadmap doctor)',
    ru: 'ошибок {errors}, предупреждений {warnings}: {first} (roadmap doctor)',
    uz: 'хатолар {errors} та, огоҳлантиришлар {warnings} та: {first} (roadmap doctor)',
  },
  next: { en: 'Next: {command}', ru: 'Следующая команда: {command}', uz: 'Навбатдаги буйруқ: {command}' },
  'begin-make': {
    en: 'This folder is not a workspace yet. To make one here: roadmap init',
    ru: 'Эта папка ещё не является рабочей. Создать рабочую папку здесь: roadmap init',
    uz: 'Бу папка ҳали иш папкаси эмас. Шу ерда иш папкасини яратиш: roadmap init',
  },
  'begin-try': {
    en: 'To practise on a sample: roadmap init mashq --example',
    ru: 'Потренироваться на примере: roadmap init mashq --example',
    uz: 'Намунада машқ қилиш: roadmap init mashq --example',
  },
  'begin-help': {
    en: 'All commands: roadmap --help',
    ru: 'Все команды: roadmap --help',
    uz: 'Барча буйруқлар: roadmap --help',
  },
});

export type OverviewWord = keyof typeof overviewWords;

/** One of these sentences, arguments filled in. */
export function sayOverview<Code extends OverviewWord>(
  code: Code,
  language: Language,
  args: Readonly<Record<Placeholders<(typeof overviewWords)[Code]['en']>, string | number>>,
): string {
  return fillWords(overviewWords[code][language], args);
}
