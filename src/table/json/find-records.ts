import { maxColumns } from '../csv.ts';
import type { JsonText } from './json-text.ts';
import type { DoubledKey, JsonFault, JsonValue } from './json-values.ts';
import { mostDepth, signs, takeValue } from './json-values.ts';
import type { RecordList } from './record-list.ts';
import { isObject, recordList } from './record-list.ts';

/** A list of records and where it was found. */
export interface FoundRecords {
  readonly records: RecordList;
  /** What the list is under; empty for a bare one. */
  readonly name: string;
  /** Name of another list beside it whose records are of the same kind. */
  readonly second: string | undefined;
  /** How many there are by the `count` beside the list, or beside what holds it. */
  readonly announced: number | undefined;
}

/** What a JSON text holds: its records, if it has any, and names that are in one object twice. */
export interface JsonContent {
  readonly found: FoundRecords | undefined;
  readonly doubled: readonly DoubledKey[];
}

/** Under these names, the first of them that has one, portals keep their lists. */
const listNames = ['data', 'result', 'items', 'records'];
/** Of more names that are there twice nobody reads the last. */
const mostDoubled = 10_000;

/** What an answer of a portal is made of outside its records. */
interface Answer {
  /** Its lists and answers by name; one without a name is the whole text. */
  readonly lists: Map<string, RecordList>;
  readonly answers: Map<string, Answer>;
  /** The names of the first record of each list, whatever the list is called. */
  readonly firstKeys: Map<string, readonly string[]>;
  /** What the answer says of how many there are, by name. */
  readonly counts: Map<string, number>;
}

/** The portal's own name for it, and those of other catalogues; the first that is there counts. */
const countNames = ['count', 'total', 'totalCount', 'recordCount'];

/** Reads a whole JSON text, a record at a time; none of it is kept but lists of records as rows. */
export function findRecords(text: JsonText): JsonContent | JsonFault {
  const doubled: DoubledKey[] = [];
  const reader: Reader = {
    text,
    double(found) {
      if (doubled.length < mostDoubled) doubled.push(found);
    },
  };
  const whole = emptyAnswer();
  const code = text.skipBlanks();
  const fault =
    code === signs.bracket
      ? readList(reader, whole, '')
      : code === signs.brace
        ? readAnswer(reader, whole, 1)
        : faultOf(takeValue(text, reader.double));
  if (fault !== undefined) return fault;
  if (!Number.isNaN(text.skipBlanks())) return badAt(text);
  return { found: listFound(whole.lists.get(''), '') ?? recordsIn(whole), doubled };
}

interface Reader {
  readonly text: JsonText;
  readonly double: (found: DoubledKey) => void;
}

function emptyAnswer(): Answer {
  return { lists: new Map(), answers: new Map(), firstKeys: new Map(), counts: new Map() };
}

function badAt(text: JsonText): JsonFault {
  return { type: 'bad', ...text.place() };
}

function faultOf(taken: JsonValue | JsonFault): JsonFault | undefined {
  return 'type' in taken ? taken : undefined;
}

/** Reads an object that may have lists of records in it, from its brace on. */
function readAnswer(reader: Reader, answer: Answer, depth: number): JsonFault | undefined {
  const { text } = reader;
  if (depth > mostDepth) return { type: 'deep', ...text.place() };
  const names = new Set<string>();
  return readMembers(text, signs.closingBrace, () => {
    if (text.skipBlanks() !== signs.quote) return badAt(text);
    const { line } = text.place();
    const taken = takeValue(text, reader.double);
    if ('type' in taken) return taken;
    const name = String(taken.value);
    if (names.has(name)) reader.double({ key: name, line });
    names.add(name);
    if (names.size > maxColumns) return { type: 'wide', ...text.place() };
    if (text.skipBlanks() !== signs.colon) return badAt(text);
    text.take(1);
    return readMember(reader, answer, name, depth);
  });
}

function readMember(reader: Reader, answer: Answer, name: string, depth: number): JsonFault | undefined {
  const { text } = reader;
  const code = text.skipBlanks();
  if (code === signs.bracket) return readList(reader, answer, name);
  if (code !== signs.brace || !listNames.includes(name)) {
    const taken = takeValue(text, reader.double);
    if ('type' in taken) return taken;
    const { value } = taken;
    if (typeof value === 'number' && Number.isInteger(value) && countNames.includes(name))
      answer.counts.set(name, value);
    return undefined;
  }
  const inner = emptyAnswer();
  answer.answers.set(name, inner);
  return readAnswer(reader, inner, depth + 1);
}

/** Reads a list; that of the whole text, and those under a name that lists have, are kept as long as they hold objects alone. */
function readList(reader: Reader, answer: Answer, name: string): JsonFault | undefined {
  const { text } = reader;
  const { add, list } = recordList();
  const isWanted = name === '' || listNames.includes(name);
  let isRecords = true;
  let isFirst = true;
  const fault = readMembers(text, signs.closingBracket, () => {
    const taken = takeValue(text, reader.double);
    if ('type' in taken) return taken;
    const { value, line } = taken;
    if (isFirst && isObject(value)) answer.firstKeys.set(name, Object.keys(value));
    isFirst = false;
    if (!isObject(value)) isRecords = false;
    else if (isRecords && isWanted) {
      const key = add(value, line);
      if (key !== undefined) reader.double({ key, line });
    }
    return undefined;
  });
  if (isRecords && isWanted) answer.lists.set(name, list());
  return fault;
}

/** Reads what is between an opening sign and the closing one, each member by `member`, and the signs. */
function readMembers(
  text: JsonText,
  closing: number,
  member: () => JsonFault | undefined,
): JsonFault | undefined {
  text.take(1);
  if (text.skipBlanks() === closing) {
    text.take(1);
    return undefined;
  }
  for (;;) {
    const fault = member();
    if (fault !== undefined) return fault;
    const code = text.skipBlanks();
    if (code !== signs.comma && code !== closing) return badAt(text);
    text.take(1);
    if (code === closing) return undefined;
  }
}

/** The list of records, wherever a portal's answer keeps it. */
function recordsIn(answer: Answer): FoundRecords | undefined {
  for (const name of listNames) {
    const list = answer.lists.get(name);
    const inner = answer.answers.get(name);
    const found = list === undefined ? inner && recordsIn(inner) : listFound(list, name);
    if (found === undefined) continue;
    const second = [...answer.firstKeys].find(
      ([other, keys]) => other !== name && isAlike(keys, found.records),
    )?.[0];
    return { ...found, second: found.second ?? second, announced: found.announced ?? countIn(answer) };
  }
  return undefined;
}

function listFound(records: RecordList | undefined, name: string): FoundRecords | undefined {
  return records === undefined ? undefined : { records, name, second: undefined, announced: undefined };
}

function countIn({ counts }: Answer): number | undefined {
  const name = countNames.find((one) => counts.has(one));
  return name === undefined ? undefined : counts.get(name);
}

/** True for records that have at least half the names of these; an answer may well hold other lists (links, facets). */
function isAlike(names: readonly string[], { firstKeys, rows }: RecordList): boolean {
  const known = new Set(rows.count() === 0 ? names : firstKeys);
  return names.length > 0 && 2 * names.filter((name) => known.has(name)).length >= known.size;
}
