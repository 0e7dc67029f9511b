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
      en: 'the emblem is not a PNG image',
      ru: 'эмблема не является изображением PNG',
      uz: 'эмблема PNG расми эмас',
    },
    hint: {
      en: 'save the image as PNG, or remove the line `emblem:` from roadmap.yaml',
      ru: 'сохраните изображение в формате PNG или уберите строку `emblem:` из roadmap.yaml',
      uz: 'расмни PNG форматида сақланг ёки roadmap.yaml файлидан `emblem:` қаторини олиб ташланг',
    },
  },
});
