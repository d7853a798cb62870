import { createRandom, type Random } from "@/lib/core/combinations/random";
import type { ParsedPrompt, PromptNode, PromptOption, PromptProblem } from "./nodes";
import { parsePrompt } from "./parse";

/** What names stand for. */
export type PromptNames = {
  /** Empty for a piece that says nothing; null for a name that nobody knows. */
  valueOf(name: string): string | null;
  /** What a wildcard draws from, `*` in it standing for any signs; null for a category that nobody knows. */
  optionsOf(pattern: string): readonly { text: string; weight: number }[] | null;
};

/** What a prompt draws may itself be written in the notation; a circle of them ends here. */
const DEEPEST = 12;
/** Pieces of one expansion; variables that use each other twice would fill the memory. */
const MOST_PIECES = 20_000;

/** The prompt as it would be copied. The same seed gives the same text; what nobody knows stays as it was typed. */
export function expandPrompt(prompt: ParsedPrompt, names: PromptNames, seed: string): string {
  return new Expansion(names, createRandom(seed)).write(prompt, 0);
}

/** As many different texts as there are, at most `count`; fewer when chance keeps giving the same ones. */
export function expandMany(prompt: ParsedPrompt, names: PromptNames, seed: string, count: number): string[] {
  const found = new Set<string>();
  for (let attempt = 0; found.size < count && attempt < count * 20 + 50; attempt += 1)
    found.add(expandPrompt(prompt, names, `${seed} ${attempt}`));
  return [...found];
}

/** What is wrong with a prompt, by its places: braces without a partner, and names that nobody knows. */
export function problemsOf(prompt: ParsedPrompt, names: PromptNames): PromptProblem[] {
  const problems = [...prompt.problems];
  const known = new Set<string>();
  const look = (nodes: readonly PromptNode[]): void => {
    for (const node of nodes) {
      if (node.kind === "choice") for (const option of node.options) look(option.nodes);
      if (node.kind === "set") {
        look(node.value);
        known.add(node.name);
      }
      if (node.kind === "get" && node.fallback) look(node.fallback);
      const message = messageOf(node, names, known);
      if (message && "start" in node) problems.push({ start: node.start, end: node.end, message });
    }
  };
  look(prompt.nodes);
  return problems.sort((a, b) => a.start - b.start);
}

function messageOf(node: PromptNode, names: PromptNames, known: ReadonlySet<string>): string | null {
  if (node.kind === "name" && names.valueOf(node.name) === null)
    return `Nothing is called ${node.name}. It stays as it is.`;
  if (node.kind === "draw") {
    const options = names.optionsOf(node.pattern);
    if (options === null) return `There is no category ${node.pattern}. It stays as it is.`;
    if (options.length === 0) return `The category ${node.pattern} is empty. It stays as it is.`;
  }
  if (node.kind === "get" && !node.fallback && !known.has(node.name))
    return `The variable ${node.name} is not set before this. It stays as it is.`;
  return null;
}

class Expansion {
  private pieces = 0;
  private readonly variables = new Map<string, { prompt: ParsedPrompt; value: PromptNode[] | string }>();

  constructor(
    private readonly names: PromptNames,
    private readonly random: Random,
  ) {}

  write(prompt: ParsedPrompt, depth: number): string {
    return this.sequence(prompt, prompt.nodes, depth);
  }

  private sequence(prompt: ParsedPrompt, nodes: readonly PromptNode[], depth: number): string {
    return nodes.map((node) => this.node(prompt, node, depth)).join("");
  }

  private node(prompt: ParsedPrompt, node: PromptNode, depth: number): string {
    if (node.kind === "text") return node.text;
    this.pieces += 1;
    if (this.pieces > MOST_PIECES) return prompt.text.slice(node.start, node.end);
    return this.known(prompt, node, depth) ?? prompt.text.slice(node.start, node.end);
  }

  /** Null for what nobody knows. */
  private known(
    prompt: ParsedPrompt,
    node: Exclude<PromptNode, { kind: "text" }>,
    depth: number,
  ): string | null {
    switch (node.kind) {
      case "name":
        return this.names.valueOf(node.name);
      case "draw": {
        const [drawn] = this.draw(this.optionsOf(node.pattern, depth), 1);
        return drawn === undefined ? null : this.write(drawn.prompt, depth + 1);
      }
      case "choice":
        return this.choose(prompt, node, depth);
      case "set": {
        const value = node.isAtOnce ? this.sequence(prompt, node.value, depth) : node.value;
        this.variables.set(node.name, { prompt, value });
        return "";
      }
      case "get": {
        const variable = this.variables.get(node.name);
        if (!variable) return node.fallback && this.sequence(prompt, node.fallback, depth);
        if (typeof variable.value === "string") return variable.value;
        return depth < DEEPEST ? this.sequence(variable.prompt, variable.value, depth + 1) : null;
      }
    }
  }

  private choose(
    prompt: ParsedPrompt,
    { least, most, separator, options }: Extract<PromptNode, { kind: "choice" }>,
    depth: number,
  ): string {
    const all: Choice[] =
      this.onlyWildcard(options, depth) ?? options.map((option) => ({ ...option, prompt }));
    const possible = all.filter(({ weight }) => weight > 0);
    const highest = Math.min(most, possible.length);
    const lowest = Math.min(least, highest);
    const count = lowest + this.random.below(highest - lowest + 1);
    return this.draw(possible, count)
      .map((choice) =>
        this.sequence(choice.prompt, choice.nodes, choice.prompt === prompt ? depth : depth + 1),
      )
      .join(separator);
  }

  /** Of a wildcard alone several can be drawn: `{2$$__style__}`. */
  private onlyWildcard(options: readonly PromptOption[], depth: number): Choice[] | null {
    const [only] = options;
    const [node, ...others] = only?.nodes ?? [];
    if (options.length !== 1 || node?.kind !== "draw" || others.length > 0) return null;
    const drawn = this.optionsOf(node.pattern, depth);
    return drawn.length > 0 ? drawn : null;
  }

  private optionsOf(pattern: string, depth: number): Choice[] {
    const options = depth < DEEPEST ? (this.names.optionsOf(pattern) ?? []) : [];
    return options
      .filter(({ weight }) => weight > 0)
      .map(({ text, weight }) => {
        const prompt = parsePrompt(text);
        return { weight, prompt, nodes: prompt.nodes };
      });
  }

  /** Some of them by their weights, none twice, in the order of drawing. */
  private draw(choices: readonly Choice[], count: number): Choice[] {
    const left = [...choices];
    const drawn: Choice[] = [];
    while (drawn.length < count && left.length > 0) {
      const total = left.reduce((sum, { weight }) => sum + weight, 0);
      let point = (this.random.below(STEPS) / STEPS) * total;
      const found = left.findIndex(({ weight }) => {
        point -= weight;
        return point < 0;
      });
      drawn.push(...left.splice(found < 0 ? left.length - 1 : found, 1));
    }
    return drawn;
  }
}

type Choice = PromptOption & { prompt: ParsedPrompt };

const STEPS = 2 ** 48;
