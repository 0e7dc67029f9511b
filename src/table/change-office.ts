import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/** A changed Word file or workbook, and which words were found to change. */
export interface ChangedOffice {
  readonly bytes: Uint8Array;
  readonly changed: ReadonlySet<string>;
}

const textParts =
  /^(?:word\/(?:document|header\d*|footer\d*|footnotes|endnotes)|xl\/(?:sharedStrings|worksheets\/sheet\d+))\.xml$/u;
/** The first day that a ZIP can have: the same file gives the same bytes. */
const zipDay = '1980-01-02T00:00:00';

/**
 * A Word file or workbook with words changed (`right`: wrong to right) wherever they are whole in one run of text; every other part stays as it is.
 * A word that is split between two runs (half of it bold) is not changed. The ZIP must have been checked before.
 */
export function changeOffice(bytes: Uint8Array, right: ReadonlyMap<string, string>): ChangedOffice {
  const changed = new Set<string>();
  const parts = Object.entries(unzipSync(bytes)).map(([name, part]) => {
    if (!textParts.test(name)) return [name, part] as const;
    const xml = strFromU8(part).replace(/>[^<]+</gu, (run) => changeRun(run, right, changed));
    return [name, strToU8(xml)] as const;
  });
  return { bytes: zipSync(Object.fromEntries(parts), { mtime: zipDay }), changed };
}

function changeRun(run: string, right: ReadonlyMap<string, string>, changed: Set<string>): string {
  let text = run;
  for (const [from, to] of right) {
    const [wrong, meant] = [inXml(from), inXml(to)];
    for (let at = wholeWord(text, wrong, 0); at >= 0; at = wholeWord(text, wrong, at + meant.length)) {
      text = text.slice(0, at) + meant + text.slice(at + wrong.length);
      changed.add(from);
    }
  }
  return text;
}

function inXml(text: string): string {
  return text.replace(/&/gu, '&amp;').replace(/</gu, '&lt;').replace(/>/gu, '&gt;');
}

/** Where the words are next with no letter before or after them; -1 when they are nowhere. */
export function wholeWord(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const around = text.slice(Math.max(0, at - 1), at) + text.slice(at + words.length, at + words.length + 1);
    if (!/\p{L}/u.test(around) || !/^\p{L}/u.test(words)) return at;
  }
  return -1;
}
