// The rule: what lies in a folder has the folder's path before it, by either kind of slash.

/** With the slash that ends it: what lies inside begins with this. `/renders` → `/renders/`, `C:\` stays. */
export function insideOf(folder: string): string {
  return /[\\/]$/.test(folder) ? folder : `${folder}${/^[A-Za-z]:|\\/.test(folder) ? "\\" : "/"}`;
}

/** `/films/renders` → `renders`; a drive is called by its whole path. */
export function folderName(folder: string): string {
  return /([^\\/]+)[\\/]*$/.exec(folder)?.[1] ?? folder;
}

/** The part of a path below its folder, for showing. */
export function pathInside(folder: string, path: string): string {
  const prefix = insideOf(folder);
  return path.startsWith(prefix) ? path.slice(prefix.length) : path;
}
