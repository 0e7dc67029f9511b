import type { AskedLetters } from '../../letters/asked-letters.ts';
import type { Day } from '../../model/office.ts';
import type { Checked } from '../../problem.ts';
import { hasErrors } from '../../problem.ts';
import type { Call } from '../call.ts';
import { openKind } from '../kinds.ts';
import { loadSource } from '../reading.ts';
import { officeToday, openOffice } from '../workspace.ts';
import type { AskedInWords, Asking, LetterOptions } from './asking.ts';
import { readBatchLetters } from './batch.ts';
import { openFigures } from './figures.ts';

/** Opens the office and the exports for what a command line asks. Throws what is wrong with the office's files. */
export async function askByCommandLine(
  call: Call<LetterOptions>,
  exports: readonly string[],
): Promise<Asking & { readonly date: Day }> {
  const office = await openOffice(call);
  const { date: given, batch: name } = call.options;
  const date = given ?? officeToday(call, office.config);
  const { figures, files } = openFigures(call, office.root, office.directories.agencies);
  const batch = name === undefined ? undefined : await loadSource(call, name);
  const words = { call, office, exports, date, isDated: given !== undefined, figures };
  const read = () => (batch === undefined ? readOneKind(words) : readBatchLetters(words, batch));
  return { office, date, batch, exports: files, read };
}

/** One kind, for the exports named. */
async function readOneKind(words: AskedInWords): Promise<Checked<readonly AskedLetters[]>> {
  const { call, office, exports, date, isDated, figures } = words;
  const { kind: name = office.config.defaults.kind, to, set: fields, signatory, executor } = call.options;
  const kind = await openKind(call, office.root, name);
  const snapshot = await figures({ exports, asOf: null, date });
  const problems = [...kind.problems, ...snapshot.problems];
  if (kind.value === undefined || snapshot.value === undefined || hasErrors(problems)) {
    return { value: undefined, problems };
  }
  const asked: AskedLetters = {
    kind: kind.value,
    snapshot: snapshot.value,
    date,
    isDated,
    to,
    fields,
    rowKey: '',
    place: {},
    ...(signatory === undefined ? {} : { signatory }),
    ...(executor === undefined ? {} : { executor }),
  };
  return { value: [asked], problems };
}
