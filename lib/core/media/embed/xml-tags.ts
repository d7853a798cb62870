// The rule: enough of XML to find elements by namespace and name in a packet of a few hundred kilobytes, in one pass and in linear time.
// Declarations (DOCTYPE), from which XML's dangers come, are refused.

export type XmlAttribute = {
  uri: string | undefined;
  name: string;
  /** With its quotes. */
  quoted: string;
  /** Where it stands, with the white space before it. */
  from: number;
  to: number;
};

type Opened = { uri: string | undefined; name: string; raw: string; from: number };

export type XmlTag = {
  /** `empty`: closed by itself. */
  kind: "open" | "close" | "empty";
  /** The element, as it was opened. */
  opened: Opened;
  from: number;
  to: number;
  attributes: XmlAttribute[];
};

type Frame = { opened: Opened; names: ReadonlyMap<string, string> };

/** Walks over the tags of a text. While a tag is given, `depth` counts the element itself. */
export class XmlTags implements Iterable<XmlTag> {
  isWellFormed = false;
  depth = 0;
  parent: Opened | undefined;
  private stack: Frame[] = [];

  constructor(private readonly text: string) {}

  /** How deep an element of that name is open; 0 when none is. */
  depthOf(name: string, uri: string): number {
    return this.stack.findIndex(({ opened }) => opened.name === name && opened.uri === uri) + 1;
  }

  *[Symbol.iterator](): Generator<XmlTag> {
    let position = 0;
    for (;;) {
      const from = this.text.indexOf("<", position);
      if (from < 0) break;
      const to = this.endOf(from);
      if (to === null) return;
      position = to;
      if (/^<[!?]/.test(this.text.slice(from, from + 2))) continue;
      const tag = this.text[from + 1] === "/" ? this.closed(from, to) : this.opened(from, to);
      if (!tag) return;
      yield tag;
      if (tag.kind !== "open") this.stack.pop();
    }
    this.isWellFormed = this.stack.length === 0;
  }

  /** Behind what begins at `from`; null when it has no end, or is a declaration. */
  private endOf(from: number): number | null {
    for (const [start, end] of SECTIONS)
      if (this.text.startsWith(start, from)) {
        const found = this.text.indexOf(end, from + start.length);
        return found < 0 ? null : found + end.length;
      }
    if (this.text[from + 1] === "!") return null;
    TAG_END.lastIndex = from + 1;
    return TAG_END.test(this.text) ? TAG_END.lastIndex : null;
  }

  private opened(from: number, to: number): XmlTag | null {
    const inside = this.text.slice(from + 1, to - 1);
    const [raw = ""] = /^[^\s/>=<]*/.exec(inside) ?? [];
    if (raw === "" || this.stack.length >= MAX_DEPTH) return null;
    const given = [...inside.slice(raw.length).matchAll(ATTRIBUTE)];
    const rest = inside.slice(raw.length).replace(ATTRIBUTE, "").trim();
    if (rest !== "" && rest !== "/") return null;
    const names = new Map(this.stack.at(-1)?.names);
    for (const [, name = "", quoted = ""] of given)
      if (name === "xmlns" || name.startsWith("xmlns:")) names.set(name.slice(6), quoted.slice(1, -1));
    const opened = { ...resolve(raw, names), raw, from };
    this.parent = this.stack.at(-1)?.opened;
    this.stack.push({ opened, names });
    this.depth = this.stack.length;
    const offset = from + 1 + raw.length;
    const attributes = given.map(({ index, 0: whole, 1: name = "", 2: quoted = "" }) => ({
      ...resolve(name, names),
      quoted,
      from: offset + index,
      to: offset + index + whole.length,
    }));
    return { kind: rest === "/" ? "empty" : "open", opened, from, to, attributes };
  }

  private closed(from: number, to: number): XmlTag | null {
    const opened = this.stack.at(-1)?.opened;
    if (!opened || this.text.slice(from + 2, to - 1).trim() !== opened.raw) return null;
    this.depth = this.stack.length;
    this.parent = this.stack.at(-2)?.opened;
    return { kind: "close", opened, from, to, attributes: [] };
  }
}

const MAX_DEPTH = 100;
const SECTIONS = [
  ["<!--", "-->"],
  ["<![CDATA[", "]]>"],
  ["<?", "?>"],
] as const;
/** Up to the next bracket that stands in no quotes. */
const TAG_END = /(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/y;
const ATTRIBUTE = /\s+([^\s=/>"']+)\s*=\s*("[^"]*"|'[^']*')/g;

function resolve(raw: string, names: ReadonlyMap<string, string>): { uri: string | undefined; name: string } {
  const colon = raw.indexOf(":");
  return colon < 0
    ? { uri: undefined, name: raw }
    : { uri: names.get(raw.slice(0, colon)), name: raw.slice(colon + 1) };
}
