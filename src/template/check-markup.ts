import type { TemplateSource } from '../model/letter.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { placeIn, positionAt } from './source-position.ts';

/** Markdown and HTML that a letter has no use for: they would be printed as they are. */
const meaningless = [
  /^ {0,3}(#{1,6})(?=\s)/gmu,
  /^ {0,3}(>)/gmu,
  /^ {0,3}(```|~~~)/gmu,
  /^ {0,3}(\|)/gmu,
  /^ {0,3}((?:-[ ]*){3,}|={3,})$/gmu,
  /(!\[)/gu,
  /(<\/?[a-zA-Z][^>\n]*>)/gu,
  /([\uE000-\uF8FF])/gu,
  /(&(?:[a-zA-Z]+|#\d+);)/gu,
];

/** Marks in a template that letters do not have (`template-markup`), each with its place. Tags are not looked into. */
export function checkMarkup(source: TemplateSource): readonly Problem[] {
  const text = source.text.replace(/\{\{[\s\S]*?\}\}/gu, (tag) => tag.replace(/[^\n]/gu, '·'));
  return [
    ...singleBraces(source, text),
    ...standIns(source, text),
    ...meaningless.flatMap((pattern) =>
      [...text.matchAll(pattern)].map((found) => {
        const mark = found[1] ?? '';
        const offset = found.index + found[0].indexOf(mark);
        return problem('template-markup', placeIn(source, positionAt(source.text, offset), mark), { mark });
      }),
    ),
  ];
}

/** Words in square brackets that are no link's, a line to write on, an ellipsis that stands alone, `TODO`, letters x in the place of a figure. */
const standIn =
  /\[[^[\]\n]*\p{L}[^[\]\n]*\](?![([:])|_{2,}|(?<![^\s(“])(?:…|\.{3,})(?![^\s)”,.;:])|(?<![\p{L}\p{N}])(?:TODO|TBD|FIXME|[XxХх]{3,})(?![\p{L}\p{N}])/gu;

/** `[исм]`, `____`: a stand-in that nobody has replaced (`template-placeholder`). */
function standIns(source: TemplateSource, text: string): readonly Problem[] {
  return [...text.matchAll(standIn)].map(({ 0: value, index }) =>
    problem('template-placeholder', placeIn(source, positionAt(source.text, index), value), { value }),
  );
}

/** `{totals.placed}`: a field in one pair of braces is no tag (`template-single-brace`). */
function singleBraces(source: TemplateSource, text: string): readonly Problem[] {
  return [...text.matchAll(/(?<!\{)\{([A-Za-z#/>][^{}\n]{0,200})\}(?!\})/gu)].map(
    ({ 0: mark, 1: inside = '', index }) => {
      const place = placeIn(source, positionAt(source.text, index), mark);
      return problem('template-single-brace', place, { mark, right: `{{${inside}}}` });
    },
  );
}
