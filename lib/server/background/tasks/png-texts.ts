import { promisify } from "node:util";
import { inflate } from "node:zlib";
import type { ByteSource } from "./byte-source";

/**
 * All texts of a PNG by keyword: tEXt, zTXt and iTXt, also those behind the image data, which decoders do not report. Chunks
 * of pixels are skipped, not read. Damaged chunks end the reading; what was found until then is kept.
 *
 * Format: https://www.w3.org/TR/png-3/#11textinfo
 */
export async function readPngTexts({ size, readAt }: ByteSource): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (let position = 8; position + 12 <= size; ) {
    const header = await readAt(position, 8);
    const length = header.readUInt32BE(0);
    const type = header.toString("latin1", 4, 8);
    if (type === "IEND") break;
    if (TEXT_CHUNKS.has(type) && length <= MAX_CHUNK && position + 8 + length <= size) {
      const [keyword, text] = await decode(type, await readAt(position + 8, length));
      if (keyword && texts[keyword] === undefined) texts[keyword] = text;
    }
    position += 12 + length;
  }
  return texts;
}

/** ComfyUI writes `comf` into animations: a tEXt under another name, which editors leave alone. */
const TEXT_CHUNKS = new Set(["tEXt", "zTXt", "iTXt", "comf"]);
/** Bytes of one text, packed and unpacked; the largest workflows seen have some megabytes. */
const MAX_CHUNK = 32 * 1024 ** 2;
const unpack = promisify<Buffer, { maxOutputLength: number }, Buffer>(inflate);

async function decode(type: string, chunk: Buffer): Promise<[keyword: string, text: string]> {
  const keywordEnd = chunk.indexOf(0);
  if (keywordEnd < 1) return ["", ""];
  const keyword = chunk.toString("latin1", 0, keywordEnd);
  const rest = chunk.subarray(keywordEnd + 1);
  try {
    if (type === "tEXt" || type === "comf") return [keyword, asUtf8OrLatin1(rest)];
    if (type === "zTXt") return [keyword, asUtf8OrLatin1(await unpacked(rest.subarray(1)))];
    // iTXt: compression flag, method, language tag, translated keyword, text.
    const languageEnd = rest.indexOf(0, 2);
    const translatedEnd = rest.indexOf(0, languageEnd + 1);
    const text = rest.subarray(translatedEnd + 1);
    return [keyword, (rest[0] === 1 ? await unpacked(text) : text).toString("utf8")];
  } catch {
    return ["", ""];
  }
}

function unpacked(packed: Buffer): Promise<Buffer> {
  return unpack(packed, { maxOutputLength: MAX_CHUNK });
}

/** Latin-1 by the standard, but many programs write UTF-8. */
function asUtf8OrLatin1(bytes: Buffer): string {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return bytes.toString("latin1");
  }
}
