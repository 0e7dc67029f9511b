import type { Field } from './field.ts';
import { bodyParts, totalsParts } from './figure-fields.ts';

const changedParts: readonly Field[] = [
  ...bodyParts,
  { name: 'before', type: 'percent', label: 'Олдинги кўрсаткич, фоиз', example: '75,0' },
  { name: 'points', type: 'percent', label: 'Фарқи, фоиз банд', example: '8,3' },
];

/** What changed since an earlier export (`--previous`): empty without one, so always inside `{{#if changes.from}}`. */
export const ofChanges: Field = {
  name: 'changes',
  type: 'record',
  label:
    'Олдинги экспортга нисбатан ўзгаришлар (--previous; берилмаса бўш: {{#if changes.from}} ичида ёзинг)',
  example: '',
  parts: [
    { name: 'from', type: 'day', label: 'Олдинги экспорт қайси кун ҳолатига', example: '2022 йил 8 июль' },
    { name: 'months', type: 'count', label: 'Неча ой ўтган (1 – ўтган ой)', example: '1' },
    { name: 'before', type: 'record', label: 'Олдинги жами кўрсаткичлар', example: '', parts: totalsParts },
    {
      name: 'risen',
      type: 'percent',
      label: 'Жами фоиз қанча ошган (ошмаган бўлса бўш), фоиз банд',
      example: '3,2',
    },
    {
      name: 'fallen',
      type: 'percent',
      label: 'Жами фоиз қанча пасайган (пасаймаган бўлса бўш), фоиз банд',
      example: '3,2',
    },
    { name: 'betterCount', type: 'count', label: 'Кўрсаткичи ошган ташкилотлар сони', example: '6' },
    { name: 'worseCount', type: 'count', label: 'Кўрсаткичи пасайган ташкилотлар сони', example: '2' },
    { name: 'addedCount', type: 'count', label: 'Янги қўшилган ташкилотлар сони', example: '1' },
    { name: 'goneCount', type: 'count', label: 'Энди мониторингда йўқ ташкилотлар сони', example: '1' },
    {
      name: 'better',
      type: 'list',
      label: 'Кўрсаткичи ошганлар, энг кўп ошгани биринчи',
      example: '',
      parts: changedParts,
    },
    {
      name: 'worse',
      type: 'list',
      label: 'Кўрсаткичи пасайганлар, энг кўп пасайгани биринчи',
      example: '',
      parts: changedParts,
    },
    { name: 'added', type: 'list', label: 'Янги қўшилганлар', example: '', parts: bodyParts },
    {
      name: 'gone',
      type: 'list',
      label: 'Энди мониторингда йўқлар (олдинги кўрсаткичлари билан)',
      example: '',
      parts: bodyParts,
    },
  ],
};
