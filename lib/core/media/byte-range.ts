// The rule: which bytes of a file a Range header asks for (RFC 9110, section 14).

/** First and last byte, both included. */
export type ByteRange = { start: number; end: number };

/**
 * The one range that is asked for; "all" when there is none, when it cannot be read, or when there are several (a server may
 * answer these with the whole); "unsatisfiable" when it lies behind the end.
 */
export function parseByteRange(header: string | null, size: number): ByteRange | "all" | "unsatisfiable" {
  const match = /^bytes=(\d*)-(\d*)$/i.exec(header?.replace(/\s+/g, "") ?? "");
  if (!match) return "all";
  const [, first = "", last = ""] = match;
  if (first === "" && last === "") return "all";
  if (first === "") {
    const length = Math.min(Number(last), size);
    return length === 0 ? "unsatisfiable" : { start: size - length, end: size - 1 };
  }
  const start = Number(first);
  if (last !== "" && Number(last) < start) return "all";
  if (start >= size) return "unsatisfiable";
  return { start, end: last === "" ? size - 1 : Math.min(Number(last), size - 1) };
}
