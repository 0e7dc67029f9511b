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
    hint: { en: 'write: {wanted}', ru: 'напишите: {wanted}', uz: 'шундай ёзинг: {wanted}' },
  },
});
