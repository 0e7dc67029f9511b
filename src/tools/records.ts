/** What a value read from JSON must be; a value that fits has the type. */
export type Shape<T> = (value: unknown) => value is T;

/** The type that a shape describes. */
export type Shaped<S> = S extends Shape<infer T> ? T : never;

type Shapes = Readonly<Record<string, Shape<unknown>>>;

/** A record of our own forms, its shapes by key. */
export type RecordOf<S extends Shapes> = { readonly [Key in keyof S]: Shaped<S[Key]> };

export const isText: Shape<string> = (value) => typeof value === 'string';
export const isTruth: Shape<boolean> = (value) => typeof value === 'boolean';
export const isWhole: Shape<number> = (value): value is number => Number.isInteger(value);
export const isSha256: Shape<string> = (value): value is string =>
  isText(value) && /^[0-9a-f]{64}$/u.test(value);

/** A path that stays inside the folder it is relative to, on every system. */
export const isInside: Shape<string> = (value): value is string =>
  isText(value) && value !== '' && !value.split(/[/\\]/u).includes('..') && !/^[/\\]|^[a-z]:/iu.test(value);

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

export function anyOf<T, U>(one: Shape<T>, other: Shape<U>): Shape<T | U> {
  return (value): value is T | U => one(value) || other(value);
}

export function oneOf<const Word extends string>(words: readonly Word[]): Shape<Word> {
  return (value): value is Word => words.some((word) => word === value);
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(shape);
}

/** A record whose every value has the shape, whatever its keys are. */
export function mapOf<T>(shape: Shape<T>): Shape<Readonly<Record<string, T>>> {
  return (value): value is Readonly<Record<string, T>> =>
    isRecord(value) && Object.values(value).every(shape);
}

/** A record with these keys; others are passed over, so that a newer program's file can be read. */
export function recordOf<S extends Shapes>(shapes: S): Shape<RecordOf<S>> {
  return (value): value is RecordOf<S> =>
    isRecord(value) && Object.entries(shapes).every(([key, shape]) => shape(value[key]));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A JSON document of one of our forms, or the first thing that is wrong: `JSON`, `{}`, `version: 2`, or a key. */
export type ReadRecord<T> =
  | { readonly value: T; readonly wrong?: undefined }
  | { readonly value?: undefined; readonly wrong: string };

/** Reads a JSON document whose key `version` is 1 and whose other keys have the given shapes. */
export function readRecord<Version extends string, S extends Shapes>(
  text: string,
  version: Version,
  shapes: S,
): ReadRecord<RecordOf<S> & { readonly [Key in Version]: 1 }> {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { wrong: 'JSON' };
  }
  if (!isRecord(data)) return { wrong: '{}' };
  if (data[version] !== 1) return { wrong: `${version}: ${String(data[version])}` };
  const isWhole = (value: unknown): value is RecordOf<S> & { readonly [Key in Version]: 1 } =>
    recordOf(shapes)(value);
  if (isWhole(data)) return { value: data };
  const record = data;
  return { wrong: Object.entries(shapes).find(([key, shape]) => !shape(record[key]))?.[0] ?? '{}' };
}
