import { messages } from './message.ts';

/** What may be wrong with `roadmap.yaml`. */
export const configMessages = messages({
  'config-not-yaml': {
    severity: 'error',
    text: {
      en: 'the line is not YAML: {reason}',
      ru: 'строка не в формате YAML: {reason}',
      uz: 'қатор YAML кўринишида эмас: {reason}',
    },
    hint: {
      en: 'write `key: "value"`, two spaces deeper for each level; text with : or # goes into quotes',
      ru: 'пишите `ключ: "значение"`, каждый уровень на два пробела глубже; текст с : или # берите в кавычки',
      uz: '`калит: "қиймат"` деб ёзинг, ҳар бир даража икки бўш жой ичкарида; : ёки # бўлган матнни қўштирноққа олинг',
    },
  },
  'config-not-utf8': {
    severity: 'error',
    text: {
      en: 'the file is not saved as UTF-8: Қ, Ғ and Ҳ would be lost',
      ru: 'файл сохранён не в UTF-8: буквы Қ, Ғ и Ҳ были бы потеряны',
      uz: 'файл UTF-8 кодировкасида сақланмаган: Қ, Ғ ва Ҳ ҳарфлари йўқолган бўларди',
    },
    hint: {
      en: 'open it in Notepad, choose File – Save as – Encoding: UTF-8, and save',
      ru: 'откройте его в Блокноте, выберите Файл – Сохранить как – Кодировка: UTF-8 и сохраните',
      uz: 'уни Блокнот дастурида очиб, “Сақлаш” ойнасида UTF-8 кодировкасини танлаб сақланг',
    },
  },
  'config-unknown-key': {
    severity: 'error',
    text: {
      en: 'there is no setting “{key}”',
      ru: 'нет настройки «{key}»',
      uz: '“{key}” деган созлама йўқ',
    },
    hint: {
      en: 'did you mean: {known}',
      ru: 'возможно, имелось в виду: {known}',
      uz: 'балки шудир: {known}',
    },
  },
  'config-missing-key': {
    severity: 'error',
    text: {
      en: 'the setting “{key}” is missing or empty',
      ru: 'настройка «{key}» отсутствует или пуста',
      uz: '“{key}” созламаси йўқ ёки бўш',
    },
    hint: {
      en: 'add it to roadmap.yaml: every letter prints it',
      ru: 'добавьте её в roadmap.yaml: она печатается в каждом письме',
      uz: 'уни roadmap.yaml файлига қўшинг: у ҳар бир хатда чоп этилади',
    },
  },
  'config-bad-value': {
    severity: 'error',
    text: {
      en: '“{key}” cannot be “{value}”',
      ru: '«{key}» не может быть «{value}»',
      uz: '“{key}” қиймати “{value}” бўлиши мумкин эмас',
    },
    hint: { en: 'write: {wanted}', ru: 'напишите: {wanted}', uz: 'қуйидагича ёзинг: {wanted}' },
  },
  'config-placeholder': {
    severity: 'error',
    text: {
      en: '“{field}” is still to be filled in⟦: letters would print “{value}”⟧',
      ru: '«{field}» ещё не заполнено⟦: в письмах будет стоять «{value}»⟧',
      uz: '“{field}” ҳали тўлдирилмаган⟦: хатларда “{value}” деб чиқади⟧',
    },
    hint: {
      en: 'run roadmap fill, which asks for every such value, or give them all at once: {command}',
      ru: 'выполните roadmap fill: он спросит все такие значения; или задайте их сразу: {command}',
      uz: 'roadmap fill буйруғи барча шундай қийматларни сўрайди; ёки уларни бирдан беринг: {command}',
    },
  },
  'emblem-not-png': {
    severity: 'error',
    text: {
      en: 'the emblem is not a PNG picture',
      ru: 'эмблема — не изображение PNG',
      uz: 'эмблема PNG расми эмас',
    },
    hint: {
      en: 'save the picture as PNG, or take the line `emblem:` out of roadmap.yaml',
      ru: 'сохраните изображение в формате PNG или уберите строку `emblem:` из roadmap.yaml',
      uz: 'расмни PNG кўринишида сақланг ёки roadmap.yaml файлидан `emblem:` қаторини олиб ташланг',
    },
  },
});
