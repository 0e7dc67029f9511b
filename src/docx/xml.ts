import { cleanText } from '../text/characters.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Texts of these signs alone have nothing to clean or to escape: nearly all, and the test costs a tenth of the work. */
const PLAIN = /^[ !#-%'-;=?-~\u00A0А-яЁёЎўҚқҒғҲҳ“”‘’«»–№]*$/u;

/** Text as it may stand between tags or in quotes: what XML cannot hold is stripped, what it reads as marks is escaped. */
export function escapeXml(text: string): string {
  if (PLAIN.test(text)) return text;
  const clean = cleanText(text);
  return /[&<>"]/u.test(clean) ? clean.replace(/[&<>"]/gu, (mark) => ENTITIES[mark] ?? mark) : clean;
}

const BREAK = '</w:t><w:br/><w:t xml:space="preserve">';
const TAB = '</w:t><w:tab/><w:t xml:space="preserve">';

/** Text as it may stand inside a run's `w:t`: as `escapeXml`, with LF as a line break and TAB as a tab. */
export function escapeRunText(text: string): string {
  if (PLAIN.test(text)) return text;
  const escaped = escapeXml(text);
  return /[\n\t]/u.test(escaped) ? escaped.replaceAll('\n', BREAK).replaceAll('\t', TAB) : escaped;
}
