import type { Picture } from '../model/document.ts';
import type { Checked } from '../problem.ts';
import { problem } from '../problem.ts';

/** Height of the emblem over the letterhead; its width follows from the picture. */
const heightMm = 20;
const widestMm = 60;

const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];

/**
 * The office's emblem as a picture for the letterhead. Bytes that are no PNG are `emblem-not-png`; one that would
 * be wider than 60 mm is drawn at that width.
 */
export function readEmblem(png: Uint8Array, file: string): Checked<Picture> {
  const isPng = png.length > 24 && signature.every((byte, at) => png[at] === byte);
  const view = new DataView(png.buffer, png.byteOffset, png.byteLength);
  // The first chunk of every PNG is IHDR: width and height in pixels (PNG specification, section 11.2.1).
  const width = isPng ? view.getUint32(16) : 0;
  const height = isPng ? view.getUint32(20) : 0;
  if (width === 0 || height === 0) {
    return { value: undefined, problems: [problem('emblem-not-png', { file }, {})] };
  }
  const scale = Math.min(heightMm / height, widestMm / width);
  const alt = 'Эмблема';
  return {
    value: { type: 'picture', png, widthMm: width * scale, heightMm: height * scale, alt },
    problems: [],
  };
}
