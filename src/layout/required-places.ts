import type { BlankField } from '../model/blank.ts';
import type { Block, FilledDocument, Inline, Shape } from '../model/document.ts';

/** Places of a letter that must say something, as the office calls them. */
const required: Readonly<Record<string, string>> = {
  'letterhead-name': 'идора номи',
  registration: 'сана ва рақам',
  addressee: 'кимга',
  heading: 'хат сарлавҳаси',
  body: 'хат матни',
  'appendix-head': 'илова боши',
  'appendix-title': 'илова сарлавҳаси',
};

const requiredFields: Readonly<Partial<Record<BlankField, string>>> = {
  number: 'сана ва рақам',
  date: 'сана ва рақам',
  addressee: 'кимга',
  heading: 'хат сарлавҳаси',
  office: 'идора номи',
  post: 'имзоловчининг лавозими',
  signatory: 'имзоловчи',
};

interface RequiredPlace {
  readonly part: string;
  readonly inlines: readonly Inline[];
}

const places = new WeakMap<Shape, readonly RequiredPlace[]>();

/** Names of the required places of a letter that hold nothing, each once; of a whole letter: none. */
export function emptyPlaces(document: FilledDocument): readonly string[] {
  const known = places.get(document.shape) ?? requiredPlaces(document.shape);
  places.set(document.shape, known);
  const empty = known.filter(({ inlines }) => isEmpty(inlines, document));
  return empty.length === 0 ? [] : [...new Set(empty.map(({ part }) => part))];
}

function requiredPlaces(shape: Shape): readonly RequiredPlace[] {
  const blocks = shape.sections.flatMap((section) => section.blocks);
  const found = [...blocks.flatMap(placesOf), ...blankPlaces(shape)];
  const hasText = blocks.some(
    (block) => block.type === 'paragraph' && ['body', 'bullet', 'numbered'].includes(block.role),
  );
  return hasText ? found : [...found, { part: required.body ?? '', inlines: [] }];
}

/** A blank's own fields of what every letter must say. */
function blankPlaces({ blank }: Shape): readonly RequiredPlace[] {
  if (blank === undefined) return [];
  return Object.entries(requiredFields).flatMap(([field, part]) =>
    [...blank.form.fields].flatMap((one) => (one === field ? [{ part, inlines: blank.fields[one] }] : [])),
  );
}

function placesOf(block: Block): readonly RequiredPlace[] {
  if (block.type === 'signature') {
    return [
      { part: 'имзоловчининг лавозими', inlines: block.post },
      { part: 'имзоловчи', inlines: block.name },
    ];
  }
  const part = block.type === 'paragraph' ? required[block.role] : undefined;
  return part === undefined ? [] : [{ part, inlines: inlinesOf(block) }];
}

/** The inlines that a block holds itself; none for tables and pictures. */
export function inlinesOf(block: Block): readonly Inline[] {
  if (block.type === 'signature') return [...block.post, ...block.name];
  return block.type === 'paragraph' || block.type === 'executor' ? block.inlines : [];
}

function isEmpty(inlines: readonly Inline[], document: FilledDocument): boolean {
  return inlines.every((inline) => {
    if (inline.type === 'text') return inline.text.trim() === '';
    if (inline.type === 'slot') return (document.values[inline.index] ?? '').trim() === '';
    return inline.type === 'break';
  });
}
