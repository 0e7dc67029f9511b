import { messages } from './message.ts';

/** What may be wrong with `roadmap.yaml`. */
export const configMessages = messages({
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
