import type { Language, Placeholders } from './message.ts';
import { fillWords, wordTable } from './message.ts';

/** What is said while something takes long. */
export const progressWords = wordTable({
  step: {
    en: '{label}: {done}⟦ of {total}⟧⟦, {left} left⟧',
    ru: '{label}: {done}⟦ из {total}⟧⟦, осталось {left}⟧',
    uz: '{label}: {done}⟦ / {total}⟧⟦, яна {left}⟧',
  },
  seconds: { en: '{count} s', ru: '{count} с', uz: '{count} сония' },
  minutes: { en: '{count} min', ru: '{count} мин', uz: '{count} дақиқа' },
  letters: { en: 'letters written', ru: 'писем записано', uz: 'ёзилган хатлар' },
  checking: { en: 'letters checked', ru: 'писем проверено', uz: 'текширилган хатлар' },
  pdf: { en: 'PDFs made', ru: 'создано PDF', uz: 'тайёрланган PDF файллар' },
  lines: {
    en: 'lines of the register checked',
    ru: 'проверено строк журнала',
    uz: 'текширилган дафтар қаторлари',
  },
  moving: {
    en: 'lines of the register copied',
    ru: 'скопировано строк журнала',
    uz: 'кўчирилган дафтар қаторлари',
  },
  importing: {
    en: 'lines of the register written',
    ru: 'записано строк журнала',
    uz: 'ёзилган дафтар қаторлари',
  },
  kept: { en: 'kept letters checked', ru: 'проверено хранимых писем', uz: 'текширилган сақланган хатлар' },
  files: { en: 'files checked', ru: 'проверено файлов', uz: 'текширилган файллар' },
  entries: { en: 'entries of the register', ru: 'записи журнала', uz: 'дафтар қайдлари' },
});

type Code = keyof typeof progressWords;
/** The works that are long. */
export type ProgressWord = Exclude<Code, 'step' | 'seconds' | 'minutes'>;

/** Words of progress in one language, arguments filled in. */
export function sayProgress<Word extends Code>(
  code: Word,
  language: Language,
  args: Readonly<Record<Placeholders<(typeof progressWords)[Word]['en']>, string | number>>,
): string {
  return fillWords(progressWords[code][language], args);
}
