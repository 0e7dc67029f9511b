/**
 * Beginnings of words whose Latin spelling does not follow from their letters. Lower case; an ending follows as in Cyrillic.
 * Source: the spelling rules approved by resolution 339 of 24.08.1995 and the official names of months.
 */
export const latinStems: Readonly<Record<string, string>> = {
  сентябр: 'sentabr',
  октябр: 'oktabr',
  бюджет: 'budjet',
  брошюра: 'broshura',
  парашют: 'parashut',
  режиссёр: 'rejissor',
  пицца: 'pitsa',
};

/** Abbreviations of which the letters do not give the Latin one: Е of a whole word is `Ye`, in an abbreviation it is Y. */
export const latinAbbreviations: Readonly<Record<string, string>> = {
  ЕХҲТ: 'YXHT',
  ЕИ: 'YI',
  ЕОИИ: 'YOII',
  ЕТТБ: 'YTTB',
};
