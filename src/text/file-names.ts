/** Names that Windows keeps for devices, with any ending. */
const deviceName = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu;

/** True for a name that Windows keeps for a device (`con`, `nul.docx`). */
export function isDeviceName(name: string): boolean {
  return deviceName.test(name);
}

/**
 * True when the last part of a path is a name that every system takes: none of `< > : " | ? *` or controls, no dot or space at its end, no
 * name of a device. A workspace made on Linux is opened on Windows too. `.`, `..` and a drive alone (`D:\`) are folders that are there.
 */
export function endsInPortableName(path: string): boolean {
  const name =
    path
      .replace(/^[A-Za-z]:(?=[/\\]|$)/u, '')
      .replace(/[/\\]+$/u, '')
      .split(/[/\\]/u)
      .at(-1) ?? '';
  if (name === '' || name === '.' || name === '..') return true;
  return !/[<>:"|?*\p{Cc}]|[. ]$/u.test(name) && !isDeviceName(name);
}
