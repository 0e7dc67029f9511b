import { messages } from './message.ts';

/** The files that people write as YAML: `roadmap.yaml`, `plan.yaml`, `letter.yaml`, `sample.yaml`. */
export const yamlMessages = messages(() => ({
  'yaml-not-utf8': {
    severity: 'error',
    text: {
      en: 'the file is not saved as UTF-8: Қ, Ғ and Ҳ would be lost',
      ru: 'файл сохранён не в кодировке UTF-8: буквы Қ, Ғ и Ҳ были бы потеряны',
      uz: 'файл UTF-8 кодировкасида сақланмаган: Қ, Ғ ва Ҳ ҳарфлари йўқолган бўларди',
    },
    hint: {
      en: 'save it again as UTF-8 (Notepad: File > Save As, Encoding: UTF-8), then check every ? in it',
      ru: 'сохраните его в UTF-8 (Блокнот: Файл > Сохранить как, Кодировка: UTF-8) и проверьте каждый символ ? в тексте',
      uz: 'уни UTF-8 кодировкасида қайта сақланг (Блокнот: Файл > “Сохранить как” (Save As), UTF-8) ва матндаги ҳар бир ? белгисини текширинг',
    },
  },
  'yaml-too-large': {
    severity: 'error',
    text: {
      en: 'the file is larger than {most} bytes: this is not a file that a person wrote',
      ru: 'файл больше {most} байт: человек такой файл не писал',
      uz: 'файл {most} байтдан катта: бундай файлни одам ёзмаган',
    },
    hint: {
      en: 'restore the file from a copy, or make a new workspace and take it from there',
      ru: 'восстановите файл из копии или возьмите его из новой рабочей папки',
      uz: 'файлни нусхадан тикланг ёки янги иш папкасидан олинг',
    },
  },
  'yaml-syntax': {
    severity: 'error',
    text: {
      en: 'this line cannot be read as YAML: {reason}',
      ru: 'строка не читается как YAML: {reason}',
      uz: 'қатор YAML сифатида ўқилмади: {reason}',
    },
    hint: {
      en: 'check this line and the one above it: indent with spaces, never tabs; a colon and a space after each key; a value that contains ": " or " #", or begins with a quote, "{{" or "[", goes in single quotes',
      ru: 'проверьте эту и предыдущую строку: отступы пробелами, не табуляцией; после ключа двоеточие и пробел; значение, в котором есть ": " или " #" либо которое начинается с кавычки, "{{" или "[", берите в одинарные кавычки',
      uz: 'шу ва олдинги қаторни текширинг: чекиниш табуляция билан эмас, бўш жойлар билан; калитдан сўнг икки нуқта ва бўш жой; ичида ": " ёки " #" бўлган ёхуд қўштирноқ, "{{" ёки "[" билан бошланадиган қиймат якка қўштирноқ ичида ёзилади',
    },
  },
  'yaml-doubled-key': {
    severity: 'error',
    text: {
      en: 'the key “{key}” appears twice',
      ru: 'ключ «{key}» указан дважды',
      uz: '“{key}” калити икки марта ёзилган',
    },
    hint: {
      en: 'keep one of the two lines',
      ru: 'оставьте одну из двух строк',
      uz: 'икки қатордан бирини қолдиринг',
    },
  },
  'yaml-unknown-key': {
    severity: 'error',
    text: {
      en: 'unknown key “{key}”',
      ru: 'неизвестный ключ «{key}»',
      uz: '“{key}” калити бу ерда маълум эмас',
    },
    hint: {
      en: '⟦nearest: {nearest}. ⟧Allowed keys: {known}',
      ru: '⟦ближайший: {nearest}. ⟧Допустимые ключи: {known}',
      uz: '⟦энг яқини: {nearest}. ⟧Мумкин бўлган калитлар: {known}',
    },
  },
  'yaml-missing-key': {
    severity: 'error',
    text: {
      en: 'the key “{key}” is missing or empty',
      ru: 'ключ «{key}» отсутствует или пуст',
      uz: '“{key}” калити йўқ ёки бўш',
    },
    hint: {
      en: 'add a line with the same indent as its neighbours, for example: {example}',
      ru: 'добавьте строку с тем же отступом, что у соседних, например: {example}',
      uz: 'қўшни қаторлардагидек чекиниш билан қатор қўшинг, масалан: {example}',
    },
  },
  'yaml-bad-value': {
    severity: 'error',
    text: {
      en: '{key} cannot be “{value}”',
      ru: '{key} не может быть «{value}»',
      uz: '{key} қиймати “{value}” бўла олмайди',
    },
    hint: {
      en: 'write: {wanted}',
      ru: 'укажите: {wanted}',
      uz: 'қуйидагича ёзинг: {wanted}',
    },
  },
}));
