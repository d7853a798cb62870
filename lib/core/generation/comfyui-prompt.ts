// The rule: what a sampler was told is found by walking back over the nodes that join, weigh and pass on conditionings and texts.

import { follow, type Graph, isLink, MAX_ASKED, type Node } from "./comfyui-nodes";
import { asText } from "./tolerant-json";

export type Side = "positive" | "negative";

/** The texts behind an input, one a line when several are combined. */
export function promptBehind(nodes: Graph, value: unknown, side: Side): string | undefined {
  return [...new Set(textsBehind(nodes, value, side, new Set()))].join("\n") || undefined;
}

const TEXTS = [
  "text",
  "text_g",
  "text_l",
  "t5xxl",
  "clip_l",
  "prompt",
  "string",
  "value",
  "populated_text",
  "wildcard_text",
];
const CONDITIONINGS = [
  "conditioning",
  "conditioning_1",
  "conditioning_2",
  "conditioning_to",
  "conditioning_from",
];
/** What no text comes through. */
const NO_TEXT =
  /clip|vae|model|image|pixels|mask|latent|samples|control|seed|noise|sigmas|sampler|width|height/i;

function textsBehind(nodes: Graph, value: unknown, side: Side, asked: Set<Node>): string[] {
  if (!isLink(value)) {
    const text = asText(value);
    return text ? [text] : [];
  }
  const node = follow(nodes, value);
  // Zeroed out: the text in front of it is told to nobody.
  if (!node || asked.has(node) || asked.size > MAX_ASKED || node.classType === "ConditioningZeroOut")
    return [];
  asked.add(node);
  const behind = (input: string) => textsBehind(nodes, node.inputs[input], side, asked);
  const firstOf = (inputs: string[]) => inputs.map(behind).find((texts) => texts.length > 0) ?? [];

  // Nodes that carry both sides (ControlNet, loaders with prompts) hand each on under its own name.
  const own = firstOf([side, `${side}_prompt`, `prompt_${side}`, `text_${side}`, `${side}_text`]);
  if (own.length > 0) return own;
  if (/concat|join/i.test(node.classType) && !CONDITIONINGS.some((name) => name in node.inputs))
    return joined(
      Object.keys(node.inputs)
        .filter((name) => /^(text|string|prompt)/i.test(name))
        .flatMap(behind),
    );
  const written = firstOf(TEXTS);
  if (written.length > 0) return written;
  const combined = CONDITIONINGS.flatMap(behind);
  if (combined.length > 0) return combined;
  const others = Object.entries(node.inputs).filter(([name, input]) => isLink(input) && !NO_TEXT.test(name));
  return firstOf(others.map(([name]) => name).filter((name) => !OTHER_SIDE[side].test(name)));
}

const OTHER_SIDE: Record<Side, RegExp> = { positive: /negative/i, negative: /positive/i };

function joined(texts: string[]): string[] {
  return texts.length > 0 ? [texts.join(" ")] : [];
}
