// The rule: a file's folder is its path without its name; `/` and `\` both divide.

export function folderOf(path: string): string {
  const end = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
  return path.slice(0, Math.max(0, end));
}

/** The names of a folder and of those around it, the nearest first. */
export function folderNames(folder: string): string[] {
  return folder
    .split(/[/\\]/)
    .filter((name) => name !== "")
    .reverse();
}
