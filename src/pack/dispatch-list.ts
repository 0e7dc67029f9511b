import { printDay, printMonth } from '../dates.ts';
import type { FilledDocument, PageMark } from '../model/document.ts';
import type { Day } from '../model/office.ts';
import type { PackLetter } from '../model/pack.ts';
import { printCount } from '../text/characters.ts';
import type { ListWords } from './list-document.ts';
import { fillList } from './list-document.ts';

/** What a pack's papers are about. `names` gives the names behind a letter's `recipient`, one a line. */
export interface PackPapers {
  readonly month: string;
  readonly office: string;
  readonly date: Day;
  readonly letters: readonly PackLetter[];
  readonly names: ReadonlyMap<string, string>;
  /** What the papers are when they do not go out. */
  readonly mark?: PageMark;
}

const dispatchWords: ListWords = {
  title: 'Хатларни жўнатиш рўйхати',
  columns: [
    { widthMm: 12, align: 'center' },
    { widthMm: 44, align: 'left' },
    { widthMm: 98, align: 'left' },
    { widthMm: 66, align: 'left' },
    { widthMm: 42, align: 'left' },
  ],
  head: ['Т/р', 'Хат санаси ва рақами', 'Кимга', 'Қисқача мазмуни', 'Жўнатилгани ҳақида белги'],
};

/** The dispatch list: what goes to whom, with room for the mark of whoever sends it. */
export function dispatchList(papers: PackPapers): FilledDocument {
  const rows = papers.letters.map((letter, at) => [
    String(at + 1),
    dateAndNumber(letter),
    namesOf(letter, papers.names),
    letter.subject,
    '',
  ]);
  return fillList(dispatchWords, {
    office: papers.office,
    date: papers.date,
    under: printMonth(papers.month, 'name'),
    rows,
    totals: [['', 'Жами', `${printCount(papers.letters.length)}\u00A0та хат`, '', '']],
    ...(papers.mark === undefined ? {} : { mark: papers.mark }),
  });
}

function dateAndNumber({ date, number }: PackLetter): string {
  return `${printDay(date, 'short')}\n№ ${number ?? '____'}`;
}

function namesOf({ recipient }: PackLetter, names: ReadonlyMap<string, string>): string {
  return names.get(recipient) ?? recipient;
}
