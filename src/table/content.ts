import type { Source } from '../model/table.ts';
import type { Checked } from '../problem.ts';
import { problem } from '../problem.ts';
import { headOf } from './pieces.ts';
import type { Content } from './sniff.ts';
import { isZip, namedContent, sniffContent } from './sniff.ts';

/** The forms of table that can be read. */
export type Readable = 'text' | 'json' | 'workbook';

/** No export comes near it; V8 holds no longer text. */
const maxBytes = 400_000_000;

/** As much as tells one content from another. */
const headBytes = 65_536;

/** What people call each content. */
const words: Readonly<Record<Content, string>> = {
  text: 'CSV',
  json: 'JSON',
  workbook: 'XLSX',
  zip: 'ZIP',
  ole: 'XLS',
  html: 'HTML',
  xml: 'XML',
  pdf: 'PDF',
  gzip: 'GZIP',
  empty: '',
};

/**
 * What the file is, from its bytes, when that is what its name says. Problems: `table-empty`, `table-old-workbook` (an .xls, or a workbook
 * with a password: both are OLE containers), `table-wrong-format`, `table-too-large`.
 */
export function checkContent(source: Source): Checked<Readable> {
  const { file } = source;
  if ((source.size ?? source.bytes.length) > maxBytes)
    return refuse(problem('table-too-large', { file }, { most: maxBytes / 1_000_000 }));
  const head = headOf(source, headBytes);
  // The names within a ZIP may be anywhere in it.
  const found = sniffContent(isZip(head) ? source.bytes : head);
  const named = namedContent(file);
  if (found === 'empty') return refuse(problem('table-empty', { file }, {}));
  if (found === 'ole') return refuse(problem('table-old-workbook', { file }, {}));
  if (named === 'old') return refuse(problem('table-unread-format', { file }, {}));
  const readable = found === 'text' || found === 'json' || found === 'workbook';
  if (!readable || (named !== undefined && named !== found)) {
    const expected = named === undefined ? 'CSV, XLSX, JSON' : words[named];
    return refuse(problem('table-wrong-format', { file }, { found: words[found], expected }));
  }
  return { value: found, problems: [] };
}

function refuse(found: ReturnType<typeof problem>): Checked<Readable> {
  return { value: undefined, problems: [found] };
}
