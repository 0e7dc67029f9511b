// One tool, one case, in a process of its own: `node bench/measure.mjs TOOL LETTERS ROWS`. Prints one line of JSON.
import { createHash } from 'node:crypto';
import { dataOf } from './letter.mjs';
import { tools } from './tools.mjs';

const [tool, letters, rows] = process.argv.slice(2);
const count = Number(letters);
const make = await tools[tool]();
let bytes = 0;
let last;
const started = process.hrtime.bigint();
const cpuStarted = process.cpuUsage();
for (let serial = 1; serial <= count; serial += 1) {
  last = await make(dataOf(serial, Number(rows)));
  bytes += last.length;
}
const seconds = Number(process.hrtime.bigint() - started) / 1e9;
const { user, system } = process.cpuUsage(cpuStarted);
const whole = process.cpuUsage();
// Loaded after the clock was read: no tool pays for it.
const { strFromU8, unzipSync } = await import('fflate');
const words = createHash('sha256').update(wordsOf(last)).digest('hex');
console.log(
  JSON.stringify({
    seconds,
    cpu: (user + system) / 1e6,
    /** From the start of the process. */
    processCpu: (whole.user + whole.system) / 1e6,
    bytes: Math.round(bytes / count),
    peakMiB: Math.round(process.resourceUsage().maxRSS / 1024),
    words,
  }),
);

/** All text of the document in order, without what stands between words. */
function wordsOf(file) {
  const { 'word/document.xml': part } = unzipSync(new Uint8Array(file));
  const xml = strFromU8(part);
  return [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)</gu)]
    .map(([, text]) => text)
    .join('')
    .replace(/\s+/gu, '');
}
