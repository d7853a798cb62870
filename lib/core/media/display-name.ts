// The rule: the name of an uploaded file becomes a title by dropping its folders, its extension and the signs that stand for spaces.

import { asCodePoints, cutAtWord } from "@/lib/core/text/cut";
import { BIDI_CONTROLS, hasVisibleCharacter, toOneLine } from "@/lib/core/text/plain-text";

/** `renders/luna_vale-00042.png` → `luna vale 00042`; at most 200 characters, never empty. */
export function displayName(fileName: string): string {
  const base = fileName.slice(Math.max(fileName.lastIndexOf("/"), fileName.lastIndexOf("\\")) + 1);
  const words = base
    .replace(BIDI_CONTROLS, "")
    .replace(/(?<=.)\.[a-z0-9]{1,5}$/i, "")
    .replace(/[_\-\s]+/g, " ");
  const title = cutAtWord(toOneLine(words), 200, asCodePoints);
  return hasVisibleCharacter(title) ? title : "Untitled";
}
