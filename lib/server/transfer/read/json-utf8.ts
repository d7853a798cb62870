import { isUtf8 } from "node:buffer";
import { UserError } from "../../outcome";

/** Bytes of UTF-8 in portions that end between two characters. Throws a `UserError` for everything that is no UTF-8. */
export async function* utf8Portions(
  chunks: AsyncIterable<Uint8Array>,
  onBytes: (read: number) => void,
): AsyncGenerator<Uint8Array> {
  let rest: Uint8Array = new Uint8Array();
  let read = 0;
  for await (const chunk of chunks) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    if (read === 0) refuseOtherEncodings(bytes);
    const end = endOfCharacters(bytes);
    const portion = bytes.subarray(0, end);
    if (!isUtf8(portion)) throw notUtf8(read - rest.length, bytes.length);
    read += chunk.length;
    rest = bytes.subarray(end);
    onBytes(read);
    if (portion.length > 0) yield portion;
  }
  if (rest.length > 0) throw notUtf8(read - rest.length, rest.length);
}

const SAVE_AS_UTF8 = "Save it as UTF-8; spreadsheets call that “CSV UTF-8”.";

function refuseOtherEncodings(bytes: Uint8Array): void {
  const [a, b, c, d] = bytes;
  const hasMark = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff);
  const isWide = (a === 0 && b !== 0) || (a !== 0 && b === 0) || (a === 0 && b === 0 && c === 0 && d !== 0);
  if (hasMark || isWide)
    throw new UserError(`The file is written in UTF-16 or UTF-32, not in UTF-8. ${SAVE_AS_UTF8}`);
}

function notUtf8(from: number, length: number): UserError {
  const place = `between bytes ${from.toLocaleString("en-US")} and ${(from + length).toLocaleString("en-US")}`;
  return new UserError(`The file is not UTF-8 text: ${place} there is something else. ${SAVE_AS_UTF8}`);
}

/** Where the last character begins that may go on in the next portion, else the end. */
function endOfCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back += 1) {
    const byte = bytes[bytes.length - back] ?? 0;
    if (byte < 0x80) return bytes.length;
    if (byte < 0xc0) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2;
    return length > back ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}
