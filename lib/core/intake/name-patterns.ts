// The rule: a folder takes the names that fit one of its patterns; without patterns it takes the extensions of known media.

import { mediaExtensions } from "@/lib/core/media/file-types";

/** `*.png, *.mp4` and `*.png *.mp4` are two patterns each. `*` stands for any signs, `?` for one; case does not count. */
export function parseNamePatterns(text: string): string[] {
  return [...new Set(text.split(/[\s,;]+/).filter((pattern) => pattern !== ""))];
}

/** Tells of a file's name, without folders, whether it is taken. Every pattern costs at most its length times the name's. */
export function nameMatcher(text: string): (name: string) => boolean {
  const patterns = parseNamePatterns(text.toLowerCase());
  if (patterns.length === 0) return isMediaName;
  return (name) => patterns.some((pattern) => fits(pattern, name.toLowerCase()));
}

function isMediaName(name: string): boolean {
  const dot = name.lastIndexOf(".");
  return dot > 0 && mediaExtensions.has(name.slice(dot + 1).toLowerCase());
}

/** By hand, not as a regular expression: `*a*a*a*a*b` would keep one busy for years. */
function fits(pattern: string, name: string): boolean {
  let at = 0;
  let star = -1;
  let resumeAt = 0;
  let index = 0;
  while (index < name.length) {
    if (pattern[at] === "*") {
      star = at;
      at += 1;
      resumeAt = index;
    } else if (at < pattern.length && (pattern[at] === "?" || pattern[at] === name[index])) {
      at += 1;
      index += 1;
    } else if (star >= 0) {
      // The last star takes one sign more.
      at = star + 1;
      resumeAt += 1;
      index = resumeAt;
    } else return false;
  }
  while (pattern[at] === "*") at += 1;
  return at === pattern.length;
}
