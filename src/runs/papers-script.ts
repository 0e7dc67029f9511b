import type { LatinWriter } from '../layout/latin-document.ts';
import { latinWriter } from '../layout/latin-document.ts';
import { officialLatin } from '../letters/latin-words.ts';
import type { Day, Directories, LetterScript, OfficeConfig } from '../model/office.ts';
import { scriptOn } from '../model/office.ts';
import { unboundNumbers } from '../text/no-break.ts';

/** In which script papers of a day are asked for; `script` left out: as `roadmap.yaml` says. */
export interface PapersAsked {
  readonly config: OfficeConfig;
  readonly directories: Directories;
  readonly day: Day;
  readonly script?: LetterScript | undefined;
}

/**
 * Writes the papers of a day in Latin script, official spellings of the directories first; undefined for Cyrillic. A paper is written
 * once: where letters go out in both scripts it is in Cyrillic.
 */
export function papersLatin({ config, directories, day, script }: PapersAsked): LatinWriter | undefined {
  return (script ?? scriptOn(config, day)) === 'latin' ? latinWriter(officialLatin(directories)) : undefined;
}

/** The same for cells and plain texts: without the spaces and hyphens that only keep lines together. */
export function plainLatin(write: LatinWriter | undefined): (text: string) => string {
  return write === undefined ? (text) => text : (text) => unboundNumbers(write(text));
}

const address = /(https?:\/\/[^\s<>"]+)/u;
const hasCyrillic = /\p{Script=Cyrillic}/u;

/**
 * A page or a table that is written already: its words, but no address in it, and the language that a page names. What is Latin already
 * keeps its spaces and hyphens.
 */
export function pageInLatin(page: string, write: LatinWriter | undefined): string {
  if (write === undefined) return page;
  const plain = plainLatin(write);
  const words = (text: string): string => {
    const parts = text.split(address);
    return parts.map((part, at) => (at % 2 === 1 ? part : plain(part))).join('');
  };
  return page
    .replace('<html lang="uz-Cyrl">', '<html lang="uz-Latn">')
    .replace(/[^<>]+/gu, (text) => (hasCyrillic.test(text) ? words(text) : text));
}
