import { isMap, isNode, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml';

/**
 * `roadmap.yaml` with the value of one field (`office.phone`, `office.superior.2`) changed and all else as it was. A field that
 * is not there gets a line after the last one of its group. Undefined when the file has no such group or no such item.
 */
export function setConfigText(text: string, field: string, value: string): string | undefined {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const plain = text.slice(mark.length);
  const document = parseDocument(plain);
  const [group = '', key = '', item] = field.split('.');
  const map = document.get(group, true);
  if (document.errors.length > 0 || !isMap(map)) return undefined;
  const written = JSON.stringify(value);
  const pair = map.items.find((one) => isScalar(one.key) && one.key.value === key);
  if (pair === undefined) return item === undefined ? mark + addLine(plain, map, key, written) : undefined;
  const node = item === undefined ? pair.value : itemOf(pair.value, Number(item));
  if (!isNode(node) || node.range == null) return undefined;
  if (isScalar(node) && node.value === null && isNode(pair.key)) {
    // An empty value has no place of its own: a comment may follow its colon.
    const colon = plain.indexOf(':', pair.key.range?.[1] ?? 0) + 1;
    return `${mark}${plain.slice(0, colon)} ${written}${plain.slice(colon)}`;
  }
  const [start, end] = node.range;
  return mark + plain.slice(0, start) + written + plain.slice(end);
}

function itemOf(list: unknown, at: number): unknown {
  return isSeq(list) ? list.items[at - 1] : undefined;
}

/** After the last line of the group, indented as its first. */
function addLine(text: string, map: YAMLMap, key: string, written: string): string {
  const first = isNode(map.items[0]?.key) ? (map.items[0].key.range?.[0] ?? 0) : 0;
  const indent = text.slice(text.lastIndexOf('\n', first - 1) + 1, first);
  const last = map.items.at(-1);
  const node = isNode(last?.value) ? last.value : last?.key;
  const until = isNode(node) ? (node.range?.[1] ?? 0) : 0;
  const lineEnd = text.indexOf('\n', until);
  const at = lineEnd < 0 ? text.length : lineEnd + 1;
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const before = lineEnd < 0 ? newline : '';
  return `${text.slice(0, at)}${before}${indent}${key}: ${written}${newline}${text.slice(at)}`;
}
