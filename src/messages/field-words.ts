import type { Words } from './message.ts';

/**
 * What a column is called to people: its heading in the reader's language. Each is a heading by which the tables know the
 * field. Directories are shipped with the field's own name as heading, so theirs shows both.
 */
export const fieldWords: Readonly<Record<string, Words>> = {
  no: { en: 'No', ru: '№', uz: 'Т/р' },
  agency: { en: 'Agency', ru: 'Наименование организации', uz: 'Ташкилот номи' },
  listed: { en: 'Listed', ru: 'По перечню', uz: 'Рўйхат бўйича' },
  placed: { en: 'Placed', ru: 'Размещено', uz: 'Жойлаштирилган' },
  updated: { en: 'Updated', ru: 'Обновлено в срок', uz: 'Муддатида янгиланган' },
  overdue: { en: 'Overdue', ru: 'Просрочено', uz: 'Муддати ўтган' },
  notPlaced: { en: 'Not placed', ru: 'Не размещено', uz: 'Жойлаштирилмаган' },
  percent: { en: 'Percent', ru: 'Процент', uz: 'Фоиз' },
  last: { en: 'Last update', ru: 'Дата последнего обновления', uz: 'Охирги янгиланган сана' },
  id: { en: 'Dataset ID', ru: 'ID набора', uz: 'Тўплам ID' },
  dataset: { en: 'Dataset', ru: 'Наименование набора', uz: 'Тўплам номи' },
  periodicity: { en: 'Periodicity', ru: 'Периодичность', uz: 'Даврийлиги' },
  due: { en: 'Due', ru: 'Срок обновления', uz: 'Янгилаш муддати' },
  late: { en: 'Days late', ru: 'Дней просрочки', uz: 'Кечиккан кунлар' },
  code: { en: 'Code (code)', ru: 'Код (code)', uz: 'Коди (code)' },
  dative: { en: 'To whom (dative)', ru: 'Кому (dative)', uz: 'Кимга (dative)' },
  aliases: { en: 'Other names (aliases)', ru: 'Другие названия (aliases)', uz: 'Бошқа номлари (aliases)' },
  unit: { en: 'Unit index (unit)', ru: 'Индекс подразделения (unit)', uz: 'Бўлинма индекси (unit)' },
  post: { en: 'Position (post)', ru: 'Должность (post)', uz: 'Лавозими (post)' },
  phone: { en: 'Phone number (phone)', ru: 'Телефон (phone)', uz: 'Телефон (phone)' },
  from: { en: 'Valid from (from)', ru: 'Действует с (from)', uz: 'Бошланиши (from)' },
  to: { en: 'Valid to (to)', ru: 'Действует по (to)', uz: 'Тугаши (to)' },
  heading: { en: 'heading', ru: 'Заголовок', uz: 'Сарлавҳа' },
  field: { en: 'field', ru: 'Поле', uz: 'Майдон' },
  subject: { en: 'subject', ru: 'Краткое содержание', uz: 'Қисқача мазмуни' },
  number: { en: 'number', ru: 'Номер письма', uz: 'Хат рақами' },
  date: { en: 'date', ru: 'Дата письма', uz: 'Хат санаси' },
};
