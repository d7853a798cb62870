// The notation that prompt writers know from wildcards, as sd-dynamic-prompts documents it (docs/SYNTAX.md there): alternatives with
// weights, several at once, ranges and separators, wildcards, variables. Ours besides: a name alone in braces stands for a piece of the
// job, and a wildcard draws from a category. What cannot be read stays text.

import { matchBraces } from "./match-braces";
import type { ParsedPrompt, PromptNode, PromptOption } from "./nodes";

export function parsePrompt(text: string): ParsedPrompt {
  const { closing, problems } = matchBraces(text);
  return { text, problems, nodes: new Parser(text, closing).sequence(0, text.length) };
}

/** `2$$`, `1-3$$`, `-2$$`, `1-$$`, each with ` and $$` behind it or without. */
const COUNT = /\s*(?:(\d{1,4})(-)?(\d{1,4})?|-(\d{1,4}))\$\$(?:((?:[^{}|$]|\$(?!\$))*)\$\$)?/y;
const WEIGHT = /\s*(\d+(?:\.\d+)?|\.\d+)::/y;
const NAME = /^\s*([\p{L}_][\p{L}\p{N}_ -]*(?:[.:][\p{L}\p{N}_ '’&/-]+)?)\s*$/u;
const DRAW = /__((?:[^_\s{}|]|[ _](?=[^_\s{}|]))+?)__/y;
const VARIABLE = /\s*([\p{L}_][\p{L}\p{N}_-]*)\s*(?:(=)\s*(!)?|(:))?/uy;
const LINE_BREAK = /[ \t]*\r?\n[ \t]*/g;

class Parser {
  constructor(
    private readonly text: string,
    private readonly closing: ReadonlyMap<number, number>,
  ) {}

  /** All from `from` up to `to`. */
  sequence(from: number, to: number): PromptNode[] {
    const nodes: PromptNode[] = [];
    let plain = "";
    const add = (node: PromptNode) => {
      if (plain !== "") nodes.push({ kind: "text", text: plain });
      plain = "";
      nodes.push(node);
      return "end" in node ? node.end : to;
    };
    for (let at = from; at < to; ) {
      const node = this.at(at, to);
      if (node) at = add(node);
      else {
        if (this.text[at] === "\\" && "{}|".includes(this.text[at + 1] ?? " ")) at += 1;
        plain += this.text[at];
        at += 1;
      }
    }
    if (plain !== "") nodes.push({ kind: "text", text: plain });
    return nodes;
  }

  private at(at: number, to: number): PromptNode | null {
    const sign = this.text[at];
    if (sign === "{") return this.group(at);
    if (sign === "$" && this.closing.has(at + 1)) return this.variable(at);
    if (sign === "_" && this.text[at + 1] === "_") return this.draw(at, to);
    return null;
  }

  private draw(start: number, to: number): PromptNode | null {
    const found = this.read(DRAW, start);
    const end = start + (found?.[0].length ?? 0);
    return found && end <= to ? { kind: "draw", pattern: (found[1] ?? "").trim(), start, end } : null;
  }

  private group(start: number): PromptNode | null {
    const close = this.closing.get(start);
    if (close === undefined) return null;
    const span = { start, end: close + 1 };
    const name = NAME.exec(this.text.slice(start + 1, close))?.[1];
    if (name !== undefined) return { kind: "name", name: name.trim(), ...span };
    const count = this.read(COUNT, start + 1);
    const options = this.options(start + 1 + (count?.[0].length ?? 0), close);
    if (!count) return { kind: "choice", least: 1, most: 1, separator: "", options, ...span };
    const [, first, dash, last, upTo] = count;
    const least = first === undefined ? 1 : Number(first);
    const most = Number(upTo ?? last ?? (dash ? Number.MAX_SAFE_INTEGER : first));
    return {
      ...{ kind: "choice", separator: count[5] ?? ", ", options, ...span },
      ...{ least: Math.min(least, most), most: Math.max(least, most) },
    };
  }

  private options(from: number, to: number): PromptOption[] {
    const options: PromptOption[] = [];
    let start = from;
    for (let at = from; at <= to; at += 1) {
      if (at < to && this.text[at] === "\\") at += 1;
      else if (at < to && this.closing.has(at)) at = this.closing.get(at) ?? at;
      else if (at === to || this.text[at] === "|") {
        options.push(this.option(start, at));
        start = at + 1;
      }
    }
    return options;
  }

  private option(from: number, to: number): PromptOption {
    const weight = this.read(WEIGHT, from);
    const begin = weight && from + weight[0].length <= to ? from + weight[0].length : from;
    return { weight: begin > from ? Number(weight?.[1]) : 1, nodes: inOneLine(this.sequence(begin, to)) };
  }

  /** `at` is the dollar's. */
  private variable(at: number): PromptNode | null {
    const close = this.closing.get(at + 1) ?? at;
    const head = this.read(VARIABLE, at + 2);
    const [whole = "", name = "", isSet, isAtOnce, hasFallback] = head ?? [];
    const begin = at + 2 + whole.length;
    if (!head || begin > close) return null;
    const span = { start: at, end: close + 1 };
    const value = () => inOneLine(this.sequence(begin, close));
    if (isSet) return { kind: "set", name, isAtOnce: isAtOnce !== undefined, value: value(), ...span };
    if (hasFallback) return { kind: "get", name, fallback: value(), ...span };
    return this.text.slice(begin, close).trim() === ""
      ? { kind: "get", name, fallback: null, ...span }
      : null;
  }

  private read(pattern: RegExp, at: number): RegExpExecArray | null {
    pattern.lastIndex = at;
    return pattern.exec(this.text);
  }
}

/** Alternatives may stand one below the other: line breaks between them are none of the prompt's. Spaces are: `{very |}large`. */
function inOneLine(nodes: PromptNode[]): PromptNode[] {
  return nodes.map((node) =>
    node.kind === "text" ? { ...node, text: node.text.replace(LINE_BREAK, "") } : node,
  );
}
