import { messages } from './message.ts';

/** What may be wrong with the office's own Word file for letters. */
export const blankMessages = messages({
  'blank-not-docx': {
    severity: 'error',
    text: {
      en: 'the blank is not a Word file that letters can be put into: {reason}',
      ru: 'бланк не является файлом Word, в который можно поместить письмо: {reason}',
      uz: 'бланка хат жойлаштириладиган Word файли эмас: {reason}',
    },
    hint: {
      en: 'open it in Word and save it as “Word Document (*.docx)”; or remove the line `letterhead:` from roadmap.yaml',
      ru: 'откройте его в Word и сохраните как «Документ Word (*.docx)» или уберите строку `letterhead:` из roadmap.yaml',
      uz: 'уни Word дастурида очиб, “Word ҳужжати (*.docx)” сифатида сақланг ёки roadmap.yaml файлидан `letterhead:` қаторини олиб ташланг',
    },
  },
  'blank-encrypted': {
    severity: 'error',
    text: {
      en: 'the blank is protected by a password',
      ru: 'бланк защищён паролем',
      uz: 'бланка парол билан ҳимояланган',
    },
    hint: {
      en: 'open it in Word, remove the password (File, Info, Protect Document) and save it',
      ru: 'откройте его в Word, снимите пароль (Файл, Сведения, Защита документа) и сохраните',
      uz: 'уни Word дастурида очиб, паролни олиб ташланг (Файл, Маълумот, Ҳужжатни ҳимоялаш) ва сақланг',
    },
  },
  'blank-macros': {
    severity: 'error',
    text: {
      en: 'the blank has macros: no letter may carry a program',
      ru: 'в бланке есть макросы: письмо не должно содержать программу',
      uz: 'бланка ичида VBA дастури бор: хатда дастур бўлмаслиги керак',
    },
    hint: {
      en: 'open it in Word and save it as “Word Document (*.docx)”, without macros',
      ru: 'откройте его в Word и сохраните как «Документ Word (*.docx)», без макросов',
      uz: 'уни Word дастурида очиб, “Word ҳужжати (*.docx)” сифатида сақланг: шунда дастур олиб ташланади',
    },
  },
  'blank-external': {
    severity: 'error',
    text: {
      en: 'the blank takes something from outside the file: {value}',
      ru: 'бланк берёт что-то извне файла: {value}',
      uz: 'бланка файлдан ташқаридаги манбага боғланган: {value}',
    },
    hint: {
      en: 'insert the picture itself instead of a link to it; take off the attached template (Developer, Document Template) and links to files',
      ru: 'вставьте сам рисунок вместо ссылки на него; отсоедините шаблон (Разработчик, Шаблон документа) и связи с файлами',
      uz: 'расмга ҳавола ўрнига расмнинг ўзини қўйинг; бириктирилган шаблонни ва файлларга боғланишларни олиб ташланг',
    },
  },
  'blank-moving-field': {
    severity: 'error',
    text: {
      en: 'the blank has the Word field {value}, which says something else each time it is opened',
      ru: 'в бланке есть поле Word {value}: при каждом открытии оно показывает другое',
      uz: 'бланкада Word майдони {value} бор: у ҳар гал очилганда бошқа қийматни кўрсатади',
    },
    hint: {
      en: 'put a field of the program in its place, for example {example}',
      ru: 'поставьте вместо него поле программы, например {example}',
      uz: 'унинг ўрнига дастур майдонини қўйинг, масалан {example}',
    },
  },
  'blank-tracked': {
    severity: 'error',
    text: {
      en: 'the blank has tracked changes',
      ru: 'в бланке есть записанные исправления',
      uz: 'бланкада қайд этилган тузатишлар бор',
    },
    hint: {
      en: 'accept or reject them all in Word (Review, Accept All Changes) and save it',
      ru: 'примите или отклоните их все в Word (Рецензирование, Принять все исправления) и сохраните',
      uz: 'Word дастурида уларнинг барчасини қабул қилинг ёки рад этинг ва файлни сақланг',
    },
  },
  'blank-comments': {
    severity: 'error',
    text: {
      en: 'the blank has comments, which would go out with every letter',
      ru: 'в бланке есть примечания: они уйдут с каждым письмом',
      uz: 'бланкада изоҳлар бор: улар ҳар бир хат билан кетади',
    },
    hint: {
      en: 'delete them all in Word (Review, Delete All Comments) and save it',
      ru: 'удалите их все в Word (Рецензирование, Удалить все примечания) и сохраните',
      uz: 'Word дастурида уларнинг барчасини ўчиринг ва файлни сақланг',
    },
  },
  'blank-no-letter': {
    severity: 'error',
    text: {
      en: 'the blank does not say where the letter goes',
      ru: 'в бланке не указано, где должно быть письмо',
      uz: 'бланкада хат жойи кўрсатилмаган',
    },
    hint: {
      en: 'write {place} in a paragraph of its own where the letter is to be',
      ru: 'напишите {place} отдельным абзацем там, где должно быть письмо',
      uz: 'хат жойлашадиган ерга алоҳида хатбоши қилиб {place} деб ёзинг',
    },
  },
  'blank-several-letters': {
    severity: 'error',
    text: {
      en: 'the blank says {count} times where the letter goes',
      ru: 'место письма указано в бланке не один раз, а {count}',
      uz: 'бланкада хат жойи {count} марта кўрсатилган',
    },
    hint: {
      en: 'keep one {place}',
      ru: 'оставьте одно {place}',
      uz: 'битта {place} қолдиринг',
    },
  },
  'blank-letter-place': {
    severity: 'error',
    text: {
      en: 'the letter cannot be put where the blank says {place}',
      ru: 'письмо нельзя поместить туда, где в бланке стоит {place}',
      uz: 'бланкада {place} ёзилган жойга хат қўйиб бўлмайди',
    },
    hint: {
      en: 'write it in a paragraph of its own in the text itself: without other words, and not in a table, text box, header or footer',
      ru: 'напишите его отдельным абзацем в самом тексте: без других слов, не в таблице, надписи или колонтитуле',
      uz: 'уни матннинг ўзида алоҳида хатбоши қилиб ёзинг: бошқа сўзларсиз, жадвал, матн рамкаси ва колонтитулдан ташқарида',
    },
  },
  'blank-unknown-field': {
    severity: 'error',
    text: {
      en: 'the blank has “{value}”, which is not a field of letters',
      ru: 'в бланке есть «{value}»: такого поля у писем нет',
      uz: 'бланкада “{value}” бор: хатларда бундай майдон йўқ',
    },
    hint: {
      en: 'a blank may have: {fields}',
      ru: 'в бланке могут быть: {fields}',
      uz: 'бланкада қуйидагилар бўлиши мумкин: {fields}',
    },
  },
  'blank-half-signature': {
    severity: 'error',
    text: {
      en: 'the blank has {field} but not {missing}: a signature is both',
      ru: 'в бланке есть {field}, но нет {missing}: подпись состоит из обоих',
      uz: 'бланкада {field} бор, {missing} йўқ: имзо иккаласидан иборат',
    },
    hint: {
      en: 'add {missing}, or remove {field}: then the letter brings its own signature',
      ru: 'добавьте {missing} или уберите {field}: тогда подпись будет в самом письме',
      uz: '{missing} майдонини қўшинг ёки {field} майдонини олиб ташланг: шунда имзо хатнинг ўзида бўлади',
    },
  },
  'blank-other-office': {
    severity: 'error',
    text: {
      en: 'the blank names “{name}”; on {day} the office was “{office}”',
      ru: 'в бланке назван «{name}», а {day} организация называлась «{office}»',
      uz: 'бланкада “{name}” ёзилган, {day} куни эса идора номи “{office}” бўлган',
    },
    hint: {
      en: 'write {place} in the blank in place of the name; or give the blank of that time, or `letterhead: text`, under `formerly:` in roadmap.yaml',
      ru: 'напишите в бланке вместо названия {place} или укажите бланк того времени либо `letterhead: text` в разделе `formerly:` файла roadmap.yaml',
      uz: 'бланкада ном ўрнига {place} деб ёзинг ёки roadmap.yaml файлининг `formerly:` бўлимида ўша даврдаги бланкани ёки `letterhead: text` ни кўрсатинг',
    },
  },
});
