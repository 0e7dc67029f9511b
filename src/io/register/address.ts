/**
 * True for what can be a register's address: a path, or a `postgres://` URL as libpq takes it (also
 * `postgres://user@/db?host=/run/postgresql`, a socket). Not so: nothing, a malformed URL, an address of another kind
 * (`mysql://`, `file:`, `:memory:`). A Windows drive (`D:\`) is a path.
 */
export function isAddress(text: string): boolean {
  if (/^postgres(?:ql)?:\/\//u.test(text)) return isServerUrl(text);
  return text.trim() !== '' && !/^(?:[a-z][a-z0-9+.-]+)?:/iu.test(text);
}

/** The form that an address is written in, to copy. */
export const addressExample = 'postgres://user@host:5432/roadmap';

function isServerUrl(text: string): boolean {
  try {
    // libpq takes a URL without a host, URL does not when a user comes before it.
    const { username, password, pathname } = new URL(text.replace('@/', '@socket/'));
    for (const part of [username, password, pathname]) decodeURIComponent(part);
    return true;
  } catch {
    return false;
  }
}

/** The address without its password. */
export function withoutPassword(address: string): string {
  return address
    .replace(/^(postgres(?:ql)?:\/\/[^:@/]*):[^@/]*@/u, '$1@')
    .replace(/([?&])password=[^&]*&?/u, '$1')
    .replace(/[?&]$/u, '');
}
