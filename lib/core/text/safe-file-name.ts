// The rule: a file name is one that Windows, macOS and Linux all accept and show as it is.

import { asBytes, cutAtCharacter, cutAtWord } from "@/lib/core/text/cut";
import { BIDI_CONTROLS, LONE_SURROGATES } from "@/lib/core/text/plain-text";

/** UTF-8 bytes of a whole name; file systems take 255, the rest is left for copies and sync programs that add to names. */
export const FILE_NAME_BYTES = 180;

/**
 * `stem` made safe, then `suffix`, then `.extension`; at most `FILE_NAME_BYTES`. Emoji stay. An extension that is not 1-10
 * letters and digits becomes `bin`. An empty stem becomes `file`.
 */
export function safeFileName(stem: string, extension: string, suffix = ""): string {
  const tail = `${suffix}.${/^[a-z0-9]{1,10}$/i.test(extension) ? extension.toLowerCase() : "bin"}`;
  return safeName(stem, tail, FILE_NAME_BYTES) || `file${tail}`;
}

/** The name of a folder; shorter than a file's, because Windows counts the whole path. Empty when nothing of it can be used. */
export function safeFolderName(name: string): string {
  return safeName(name, "", FOLDER_NAME_BYTES);
}

const FOLDER_NAME_BYTES = 80;

/** Empty when nothing of the stem can be used. */
function safeName(stem: string, tail: string, max: number): string {
  const room = max - asBytes(tail);
  const clean = toSafeText(stem);
  const short = trimEdges(cutAtWord(clean, room, asBytes)) || trimEdges(cutCodePoints(clean, room));
  if (short === "") return "";
  // Windows opens a device whatever follows the first dot; the added sign may need room of its own.
  return RESERVED.test(short + tail) ? `_${cutAtCharacter(short, room - 1, asBytes)}${tail}` : short + tail;
}

/** Names of devices on Windows, in any case, alone or before a dot; superscript digits count as digits there. */
const RESERVED = /^(con|prn|aux|nul|conin\$|conout\$|clock\$|com[0-9¹²³]|lpt[0-9¹²³])\s*(\.|$)/i;

/** Zero-width and other invisible characters, except the joiners and selectors that emoji are made of. */
const INVISIBLE = /[\u00ad\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff9-\ufffb]/gu;

function toSafeText(text: string): string {
  return (
    text
      .replace(LONE_SURROGATES, "")
      .replace(BIDI_CONTROLS, "")
      .replace(INVISIBLE, "")
      // Unassigned code points: macOS refuses them.
      .replace(/\p{Cn}/gu, "")
      .replace(/[\s\p{Cc}\p{Z}]+/gu, " ")
      .replace(/\s*:\s+/g, " - ")
      .replace(/[/\\|:]/g, "-")
      .replace(/[*?"<>]/g, "")
      // Last, because what was taken out may have kept a letter from its accent.
      .normalize("NFC")
      .replace(/ +/g, " ")
  );
}

/** No hidden file, no option for a command line, no end that Windows would drop. */
function trimEdges(text: string): string {
  return text.replace(/^[\s.\-~]+/, "").replace(/[\s.]+$/, "");
}

/** For a single character of more bytes than there is room (a letter under hundreds of accents). */
function cutCodePoints(text: string, max: number): string {
  let size = 0;
  let cut = "";
  for (const character of text) {
    size += asBytes(character);
    if (size > max) break;
    cut += character;
  }
  return cut;
}
