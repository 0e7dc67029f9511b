import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { type BlankParts, relationsOf } from './package.ts';

const tracked = /<w:(?:ins|del|moveFrom|moveTo|pPrChange|rPrChange|tblPrChange|sectPrChange)[\s>/]/u;
const commented = /<w:comment(?:Reference|RangeStart)[\s>/]/u;
/** Fields that fetch something from elsewhere. */
const fetching = /\b(INCLUDEPICTURE|INCLUDETEXT|LINK|DDE|DDEAUTO|DATABASE|IMPORT|RD)\b/u;
/** Fields that say another thing tomorrow, or on another machine. */
const moving =
  /^\s*(DATE|TIME|SAVEDATE|PRINTDATE|EDITTIME|FILENAME|USERNAME|USERADDRESS|USERINITIALS|LASTSAVEDBY)\b/u;
const instructions = /<w:instrText[^>]*>([^<]*)<|<w:fldSimple[^>]*\bw:instr="([^"]*)"/gu;

/**
 * What a blank must not have: links that fetch things from elsewhere, a template on another machine, changes that Word still has to
 * settle, comments, fields that change by themselves. `blank-external`, `blank-tracked`, `blank-comments`, `blank-moving-field`.
 */
export function blankFaults(parts: BlankParts, file: string): readonly Problem[] {
  const texts = [...parts].flatMap(([name, content]) =>
    typeof content === 'string' && /^word\/[^/]*\.xml$/u.test(name) ? [content] : [],
  );
  const fields = texts.flatMap(fieldsOf);
  const outside = [...externalTargets(parts), ...fields.filter((field) => fetching.test(field))];
  const moved = fields.flatMap((field) => moving.exec(field)?.[1] ?? []);
  const problems: Problem[] = [];
  for (const value of new Set(outside)) {
    problems.push(problem('blank-external', { file, value }, { value: value.trim() }));
  }
  for (const value of new Set(moved))
    problems.push(problem('blank-moving-field', { file, value }, { value, example: '{{date}}' }));
  if (texts.some((text) => tracked.test(text))) problems.push(problem('blank-tracked', { file }, {}));
  if (texts.some((text) => commented.test(text))) problems.push(problem('blank-comments', { file }, {}));
  return problems;
}

/** Instructions of fields; Word parts a long one into several runs. */
function fieldsOf(xml: string): readonly string[] {
  return xml
    .split(/<w:fldChar [^>]*w:fldCharType="begin"/u)
    .flatMap((piece) => {
      const found = [...piece.matchAll(instructions)];
      const whole = found.map(([, text = '']) => text).join('');
      return [whole, ...found.map(([, , simple = '']) => simple)];
    })
    .filter((instruction) => instruction !== '');
}

/** Addresses outside the file, but for links that a reader may follow. */
function externalTargets(parts: BlankParts): readonly string[] {
  const sources = [...parts.keys()]
    .filter((name) => name.endsWith('.rels'))
    .map((name) => name.replace(/_rels\/([^/]*)\.rels$/u, '$1'));
  return sources
    .flatMap((name) => relationsOf(parts, name))
    .filter(({ isExternal }) => isExternal)
    .filter(({ type, target }) => !(type.endsWith('/hyperlink') && /^(?:https?:|mailto:)/iu.test(target)))
    .map(({ target }) => target);
}
