// The rule: JSON that programs wrote into a file is read even where it is not quite JSON; Python writes NaN and Infinity.

export type JsonObject = { [key: string]: unknown };

/** The object in a text, or null when it holds none. NaN and infinities become null. */
export function parseJsonObject(text: string): JsonObject | null {
  const trimmed = text.replace(/\0+$/, "").trim();
  if (!trimmed.startsWith("{")) return null;
  const value = tryParse(trimmed) ?? tryParse(replaceNonNumbers(trimmed));
  return isObject(value) ? value : null;
}

/** The object in the text of that name. */
export function objectIn(texts: Map<string, string>, name: string): JsonObject | null {
  return parseJsonObject(texts.get(name) ?? "");
}

export function isObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** A text that is not empty, else undefined. */
export function asText(value: unknown): string | undefined {
  return typeof value === "string" && value.trim() !== "" ? value.trim() : undefined;
}

/** A finite number, also when written as text, else undefined. */
export function asNumber(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/**
 * Seeds have up to 64 bits, more than a number holds: they are texts, and `parseJsonObject` keeps long ones exact.
 */
export function asSeed(value: unknown): string | undefined {
  if (typeof value === "number" && Number.isFinite(value)) return String(value);
  return asText(value);
}

function tryParse(text: string): unknown {
  try {
    return JSON.parse(quoteLargeIntegers(text));
  } catch {
    return undefined;
  }
}

/** Outside of strings only: each match is a whole string or one of the three words. */
function replaceNonNumbers(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/gs, (match) =>
    match.startsWith('"') ? match : "null",
  );
}

/** Integers of 16 digits and more would be rounded; as texts they stay exact. */
function quoteLargeIntegers(text: string): string {
  return text.replace(/"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/gs, (match) =>
    /^-?\d{16,}$/.test(match) ? `"${match}"` : match,
  );
}
