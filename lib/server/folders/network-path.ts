/** `\\server\share`, `//server/share` and Windows' device paths: opening one can send a password to another machine. */
export function isNetworkPath(given: string): boolean {
  return /^[\\/]{2}/.test(given);
}
