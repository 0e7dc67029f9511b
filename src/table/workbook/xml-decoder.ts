/**
 * What decodes an XML text that begins with these bytes: UTF-16 by its byte order mark or its first sign, else what the XML declaration says, else UTF-8
 * (XML 1.0, appendix F). Writers
 * that say UTF-16 in single bytes mean UTF-8. It throws a TypeError for bytes that its encoding does not have, and this a RangeError for an encoding that nobody knows.
 */
export function xmlDecoder(head: Uint8Array): InstanceType<typeof TextDecoder> {
  const start = String.fromCharCode(...head.subarray(0, 200));
  const label = /^(?:\xff\xfe|<\0)/u.test(start)
    ? 'utf-16le'
    : /^(?:\xfe\xff|\0<)/u.test(start)
      ? 'utf-16be'
      : /^<\?xml[^>]*?\sencoding\s*=\s*["'](?!utf-16)([\w.:-]+)["']/iu.exec(start)?.[1];
  return new TextDecoder(label ?? 'utf-8', { fatal: true });
}
