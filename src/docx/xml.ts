import { cleanText } from '../text/characters.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Texts of these signs alone have nothing to clean or to escape: nearly all, and the test costs a tenth of the work. */
const PLAIN = /^[ !#-%'-;=?-~\u00A0А-яЁёЎўҚқҒғҲҳ“”‘’«»–№]*$/u;

/** Text as it may be written between tags or in quotes: what XML cannot hold is stripped, what it reads as marks is escaped. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  const clean = cleanText(text);
  return /[&<>"]/u.test(clean) ? clean.replace(/[&<>"]/gu, (mark) => ENTITIES[mark] ?? mark) : clean;
}

const BREAK = '</w:t><w:br/><w:t xml:space="preserve">';
const TAB = '</w:t><w:tab/><w:t xml:space="preserve">';
const NO_BREAK_HYPHEN = '</w:t><w:noBreakHyphen/><w:t xml:space="preserve">';

/**
 * Text as it may be written inside a run's `w:t`: as `escapeXml`, with LF as a line break, TAB as a tab, and U+2011 as Word's own no-break
 * hyphen: the character is in few fonts, and Word would take another font for it.
 */
export function escapeRunText(text: string): string {
  if (PLAIN.test(text)) return text;
  const escaped = escapeXml(text);
  if (!/[\n\t\u2011]/u.test(escaped)) return escaped;
  return escaped.replaceAll('\n', BREAK).replaceAll('\t', TAB).replaceAll('\u2011', NO_BREAK_HYPHEN);
}
