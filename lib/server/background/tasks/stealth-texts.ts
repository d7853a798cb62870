import { promisify } from "node:util";
import { gunzip } from "node:zlib";
import sharp from "sharp";
import { parseJsonObject } from "@/lib/core/generation/tolerant-json";
import { MAX_PIXELS } from "./picture-limits";

/**
 * Texts hidden in a picture's alpha channel: its lowest bits, column by column, spell a signature, a length in bits and a text, packed
 * or plain. NovelAI hides its texts as a JSON, A1111's extension hides `parameters`. None when there is no signature.
 *
 * Format: https://github.com/neggles/sd-webui-stealth-pnginfo
 */
export async function readStealthTexts(picture: string | Buffer): Promise<Record<string, string>> {
  const { width, height, hasAlpha } = await sharp(picture, { limitInputPixels: false }).metadata();
  if (!hasAlpha || width * height > MAX_PIXELS || width * height < HEAD_BITS) return {};
  const readBytes = async (bits: number) => {
    const columns = Math.min(width, Math.ceil(bits / height));
    const alpha = await readAlpha(picture, columns, height);
    return bytesOf(alpha, columns, height);
  };
  const head = await readBytes(HEAD_BITS);
  const signature = head.toString("latin1", 0, SIGNATURE_BYTES);
  if (signature !== "stealth_pnginfo" && signature !== "stealth_pngcomp") return {};
  const bits = head.readUInt32BE(SIGNATURE_BYTES);
  if (bits > width * height - HEAD_BITS) return {};
  const whole = await readBytes(HEAD_BITS + bits);
  const content = whole.subarray(HEAD_BITS / 8, (HEAD_BITS + bits) / 8);
  const text = signature === "stealth_pngcomp" ? await unpacked(content) : content.toString("utf8");
  const named = parseJsonObject(text);
  if (!named) return text ? { parameters: text } : {};
  return Object.fromEntries(
    Object.entries(named).filter((entry): entry is [string, string] => typeof entry[1] === "string"),
  );
}

const SIGNATURE_BYTES = 15;
const HEAD_BITS = (SIGNATURE_BYTES + 4) * 8;
const MAX_TEXT = 32 * 1024 ** 2;
const unpack = promisify<Buffer, { maxOutputLength: number }, Buffer>(gunzip);

function unpacked(content: Buffer): Promise<string> {
  return unpack(content, { maxOutputLength: MAX_TEXT }).then(
    (text) => text.toString("utf8"),
    () => "",
  );
}

function readAlpha(picture: string | Buffer, columns: number, height: number): Promise<Buffer> {
  return sharp(picture, { limitInputPixels: MAX_PIXELS })
    .extract({ left: 0, top: 0, width: columns, height })
    .extractChannel("alpha")
    .raw()
    .toBuffer();
}

/** The lowest bits of the columns from top to bottom, the first of eight the highest. */
function bytesOf(alpha: Buffer, columns: number, height: number): Buffer {
  const bytes = Buffer.alloc(Math.floor((columns * height) / 8));
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const lowest = (alpha[(bit % height) * columns + Math.floor(bit / height)] ?? 0) & 1;
    bytes[bit >> 3] = ((bytes[bit >> 3] ?? 0) << 1) | lowest;
  }
  return bytes;
}
