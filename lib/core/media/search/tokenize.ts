// The rule: blanks part what is typed; what stands in quotes belongs together, with \" for a quote itself; a minus before it takes it away;
// `name:` before it makes it a field's value, of which commas make several.

/** A piece of the text, from a place on and up to another. */
export type Span = { from: number; to: number };

export type Part = Span & { text: string; isQuoted: boolean };

export type Token = Span & {
  isNot: boolean;
  /** As typed; null for words. */
  field: string | null;
  /** One of words; any number of a field. */
  parts: Part[];
};

/** Nothing that is typed is an error here: an open quote ends where the text ends. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    if (BLANK.test(text[at] ?? "")) at += 1;
    else {
      const token = readToken(text, at);
      tokens.push(token);
      at = Math.max(token.to, at + 1);
    }
  }
  return tokens;
}

const BLANK = /\s/u;
const FIELD = /[a-z][a-z-]*(?:\.[a-z-]+)?:/iy;

function readToken(text: string, from: number): Token {
  const isNot = text[from] === "-" && from + 1 < text.length && !BLANK.test(text[from + 1] ?? "");
  let at = isNot ? from + 1 : from;
  FIELD.lastIndex = at;
  const named = FIELD.exec(text)?.[0] ?? null;
  if (named === null) {
    const part = readPart(text, at, /[\s"]/u);
    return { from, to: part.to, isNot, field: null, parts: [part] };
  }
  at += named.length;
  const parts: Part[] = [];
  while (at < text.length && !BLANK.test(text[at] ?? "")) {
    const part = readPart(text, at, /[\s,]/u);
    if (part.text !== "") parts.push(part);
    at = part.to;
    if (text[at] === ",") at += 1;
  }
  return { from, to: at, isNot, field: named.slice(0, -1), parts };
}

/** What stands in quotes, or all up to one of the signs that end it. */
function readPart(text: string, from: number, ends: RegExp): Part {
  if (text[from] !== '"') {
    let to = from;
    while (to < text.length && !ends.test(text[to] ?? "")) to += 1;
    return { from, to, text: text.slice(from, to), isQuoted: false };
  }
  let inside = "";
  let at = from + 1;
  while (at < text.length && text[at] !== '"') {
    if (text[at] === "\\" && (text[at + 1] === '"' || text[at + 1] === "\\")) at += 1;
    inside += text[at];
    at += 1;
  }
  return { from, to: Math.min(at + 1, text.length), text: inside, isQuoted: true };
}
