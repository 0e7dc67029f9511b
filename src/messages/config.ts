import { messages } from './message.ts';

/** What may be wrong with `roadmap.yaml`. */
export const configMessages = messages(() => ({
  'config-genitive': {
    severity: 'warning',
    text: {
      en: 'the genitive “{value}” does not follow from the name “{name}”; appendices would print it in their head',
      ru: 'родительный падеж «{value}» не соответствует названию «{name}», а он печатается в заголовке приложений',
      uz: 'қаратқич келишигидаги “{value}” шакли “{name}” номига мос эмас; у илова сарлавҳасида босилади',
    },
    hint: {
      en: 'write: genitive: {right}',
      ru: 'укажите: genitive: {right}',
      uz: 'бундай ёзинг: genitive: {right}',
    },
  },
  'config-placeholder': {
    severity: 'error',
    text: {
      en: '“{field}” is not filled in yet⟦: letters would print “{value}”⟧',
      ru: 'значение «{field}» ещё не заполнено⟦: в письмах будет напечатано «{value}»⟧',
      uz: '“{field}” ҳали тўлдирилмаган⟦: хатларда “{value}” деб чиқади⟧',
    },
    hint: {
      en: 'run roadmap fill, which asks for every such value, or set them all at once: {command}',
      ru: 'выполните roadmap fill: команда запросит все такие значения; или задайте их сразу: {command}',
      uz: 'roadmap fill буйруғи барча шундай қийматларни сўрайди; ёки барчасини бирданига киритинг: {command}',
    },
  },
  'config-script-from-alone': {
    severity: 'warning',
    text: {
      en: 'scriptFrom changes nothing: letters are in Cyrillic before and after that day',
      ru: 'scriptFrom ничего не меняет: и до, и после этого дня письма на кириллице',
      uz: 'scriptFrom ҳеч нарсани ўзгартирмайди: шу кундан олдин ҳам, кейин ҳам хатлар кирилл ёзувида',
    },
    hint: {
      en: 'add the script from that day on (`script: latin` or `script: both`), or remove scriptFrom',
      ru: 'добавьте письменность, которая действует с этого дня (`script: latin` или `script: both`), или удалите scriptFrom',
      uz: 'шу кундан амал қиладиган ёзувни қўшинг (`script: latin` ёки `script: both`) ёки scriptFrom қаторини олиб ташланг',
    },
  },
  'emblem-not-png': {
    severity: 'error',
    text: {
      en: 'the emblem is not a PNG image',
      ru: 'эмблема не является изображением PNG',
      uz: 'эмблема PNG форматидаги расм эмас',
    },
    hint: {
      en: 'save the image as PNG, or remove the line `emblem:` from roadmap.yaml',
      ru: 'сохраните изображение в формате PNG или удалите строку `emblem:` из roadmap.yaml',
      uz: 'расмни PNG форматида сақланг ёки roadmap.yaml файлидан `emblem:` қаторини олиб ташланг',
    },
  },
}));
