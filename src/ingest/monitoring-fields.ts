import type { Layout, TableWant } from '../model/table.ts';
import { foldHeading } from '../text.ts';

/** Headings of exports in four languages: the canonical ones of PRODUCT section 4 first, then spellings met in practice. */
const plain: Layout = {
  name: 'plain',
  fields: {
    no: ['Т/р', 'T/r', '№', 'No', 'N', 'Тартиб рақами', 'Tartib raqami', '№ п/п', 'п/п', '#'],
    agency: [
      'Ташкилот номи',
      'Tashkilot nomi',
      'Наименование организации',
      'Agency',
      'Давлат органи',
      'Davlat organi',
      'Давлат органлари',
      'Давлат органи номи',
      'Давлат органи ва ташкилоти номи',
      'Давлат органлари ва ташкилотлари номи',
      'Ташкилот',
      'Tashkilot',
      'Вазирлик ва идоралар номи',
      'Организация',
      'Наименование ведомства',
      'Государственный орган',
      'Наименование государственного органа',
      'State body',
      'Organization',
      'Organisation',
    ],
    listed: [
      'Рўйхат бўйича',
      'Ro‘yxat bo‘yicha',
      'По перечню',
      'Listed',
      'Рўйхат бўйича тўпламлар сони',
      'Рўйхатдаги тўпламлар сони',
      'Ro‘yxatdagi to‘plamlar soni',
      'Всего по перечню',
      'По списку',
    ],
    placed: [
      'Жойлаштирилган',
      'Joylashtirilgan',
      'Размещено',
      'Placed',
      'Жойлаштирилган тўпламлар сони',
      'Joylashtirilgan to‘plamlar soni',
      'Размещено наборов',
      'Published',
    ],
    updated: [
      'Муддатида янгиланган',
      'Muddatida yangilangan',
      'Обновлено в срок',
      'Updated',
      'Ўз муддатида янгиланган',
      'O‘z muddatida yangilangan',
      'Янгиланган',
      'Yangilangan',
      'Обновлено своевременно',
      'Updated on time',
    ],
    overdue: [
      'Муддати ўтган',
      'Muddati o‘tgan',
      'Просрочено',
      'Overdue',
      'Янгилаш муддати ўтган',
      'Yangilash muddati o‘tgan',
      'Муддатида янгиланмаган',
      'Muddatida yangilanmagan',
      'Не обновлено в срок',
    ],
    notPlaced: [
      'Жойлаштирилмаган',
      'Joylashtirilmagan',
      'Не размещено',
      'Not placed',
      'notPlaced',
      'Жойлаштирилмаган тўпламлар сони',
    ],
    percent: [
      'Фоиз',
      'Foiz',
      'Процент',
      'Percent',
      'Фоизда',
      'Foizda',
      'Кўрсаткич фоизда',
      '%',
      'В процентах',
      'Per cent',
    ],
    last: [
      'Охирги янгиланган сана',
      'Oxirgi yangilangan sana',
      'Дата последнего обновления',
      'Last update',
      'Охирги янгиланиш санаси',
      'Oxirgi yangilanish sanasi',
      'Последнее обновление',
      'Last updated',
      'lastUpdate',
    ],
    id: [
      'Тўплам ID',
      'To‘plam ID',
      'ID набора',
      'Dataset ID',
      'ID',
      'Тўплам рақами',
      'To‘plam raqami',
      'Номер набора',
    ],
    dataset: [
      'Тўплам номи',
      'To‘plam nomi',
      'Наименование набора',
      'Dataset',
      'Очиқ маълумотлар тўплами номи',
      'Ochiq ma’lumotlar to‘plami nomi',
      'Название набора',
      'Dataset name',
    ],
    periodicity: [
      'Даврийлиги',
      'Davriyligi',
      'Периодичность',
      'Periodicity',
      'Янгилаш даврийлиги',
      'Yangilash davriyligi',
      'Периодичность обновления',
      'Frequency',
    ],
    due: [
      'Янгилаш муддати',
      'Yangilash muddati',
      'Срок обновления',
      'Due',
      'Навбатдаги янгилаш муддати',
      'Keyingi yangilash muddati',
      'Due date',
    ],
    late: [
      'Кечиккан кунлар',
      'Kechikkan kunlar',
      'Дней просрочки',
      'Days late',
      'Кечикиш кунлари',
      'Кечиккан кунлар сони',
    ],
  },
};

/** The portal's own catalogue, as JSON or flattened to CSV: DOMAIN section 5. `name` is the dataset's ID there. */
const catalogue: Layout = {
  name: 'catalogue',
  fields: {
    id: ['name'],
    agency: ['orgName.uzbKrText'],
    agencyLatin: ['orgName.uzbText'],
    agencyRussian: ['orgName.rusText'],
    dataset: ['dataName.uzbKrText'],
    datasetLatin: ['dataName.uzbText'],
    datasetRussian: ['dataName.rusText'],
    last: ['lastUpdate'],
    late: ['lateDay'],
    due: ['dueDate'],
    periodicity: ['periodicity.uzbKrText', 'period.uzbKrText'],
  },
};

/** What a partner site is fed: names as plain text. It tells no due day; one may be mapped. */
const feed: Layout = {
  name: 'feed',
  fields: {
    id: ['id'],
    agency: ['orgName'],
    dataset: ['dataName'],
    last: ['updateDate'],
    late: ['lateDay'],
    due: ['dueDate'],
    periodicity: ['period'],
  },
};

/** Which field a heading of the plain layout means, in any of its spellings; undefined for one that it does not know. */
export function fieldOfHeading(heading: string): string | undefined {
  const folded = foldHeading(heading);
  return Object.entries(plain.fields).find(([, spellings]) =>
    spellings.some((spelling) => foldHeading(spelling) === folded),
  )?.[0];
}

/** Fields that every row of a body must have. */
export const bodyFields: readonly string[] = ['agency', 'listed', 'placed', 'updated', 'overdue'];

/** What a monitoring export must have: body rows, or dataset rows with one of three ways to tell what is late. PRODUCT section 4. */
export const monitoringWant: TableWant = {
  layouts: [plain, catalogue, feed],
  needed: [
    bodyFields,
    ['id', 'agency', 'late'],
    ['id', 'agency', 'due'],
    ['id', 'agency', 'periodicity', 'last'],
  ],
};

/** The same, with layouts of the office's own; the layout that knows most headings of a file wins, the program's own before equals. */
export function wantWith(layouts: readonly Layout[] = []): TableWant {
  return { ...monitoringWant, layouts: [...monitoringWant.layouts, ...layouts] };
}

/** What the approved list of datasets must have (`--list`). */
export const approvedListWant: TableWant = { layouts: [plain, catalogue], needed: [['id', 'agency']] };
