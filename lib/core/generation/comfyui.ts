// The rule: a ComfyUI graph is read from its samplers backwards along the links, to the texts and the model they were given.

import type { GenerationFacts } from "./a1111";
import { asNumber, asSeed, asText, isObject, type JsonObject } from "./tolerant-json";

type Node = { classType: string; inputs: JsonObject };
type Graph = Map<string, Node>;

/**
 * Reads the API graph (node id → class_type, inputs). Unknown custom nodes are the rule: what cannot be followed is left
 * out. Null when the object is no graph at all.
 */
export function parseComfyGraph(graph: JsonObject): GenerationFacts | null {
  const nodes = readNodes(graph);
  if (nodes.size === 0) return null;
  const sampler = findSampler([...nodes.values()]);
  if (!sampler) return { parameters: {} };
  const guider = follow(nodes, sampler.inputs.guider) ?? sampler;
  const prompt = textBehind(nodes, guider.inputs.positive ?? guider.inputs.conditioning, "positive");
  const negativePrompt = textBehind(nodes, guider.inputs.negative, "negative");
  return {
    ...(prompt && { prompt }),
    ...(negativePrompt && { negativePrompt }),
    parameters: samplerParameters(nodes, sampler, guider),
  };
}

/** A node that is told what to draw and starts from noise; else one that is only told what to draw. */
function findSampler(nodes: Node[]): Node | undefined {
  const told = nodes.filter(({ inputs }) => isLink(inputs.positive) || isLink(inputs.guider));
  const starts = ["seed", "noise_seed", "noise", "latent_image", "steps"];
  return told.find(({ inputs }) => starts.some((name) => inputs[name] !== undefined)) ?? told[0];
}

const TEXT_INPUTS = [
  "text",
  "text_g",
  "text_l",
  "t5xxl",
  "clip_l",
  "prompt",
  "string",
  "value",
  "wildcard_text",
];
const MODEL_INPUTS = ["ckpt_name", "unet_name", "model_name"];

function readNodes(graph: JsonObject): Graph {
  const nodes: Graph = new Map();
  for (const [id, node] of Object.entries(graph))
    if (isObject(node) && typeof node.class_type === "string" && isObject(node.inputs))
      nodes.set(id, { classType: node.class_type, inputs: node.inputs });
  return nodes;
}

function isLink(value: unknown): value is [string | number, number] {
  return (
    Array.isArray(value) && value.length === 2 && typeof value[1] === "number" && typeof value[0] !== "object"
  );
}

function follow(nodes: Graph, link: unknown): Node | undefined {
  return isLink(link) ? nodes.get(String(link[0])) : undefined;
}

/** Each node is asked once: links in a damaged or hostile graph may form circles, or meet again and again. */
function textBehind(
  nodes: Graph,
  value: unknown,
  side: "positive" | "negative",
  asked = new Set<Node>(),
): string | undefined {
  if (!isLink(value)) return asText(value);
  const node = follow(nodes, value);
  if (!node || asked.has(node)) return undefined;
  asked.add(node);
  // Nodes that carry both sides (ControlNet and the like) hand each on under its own name.
  for (const input of [...TEXT_INPUTS, side, "conditioning", "conditioning_1", "conditioning_to"]) {
    const text = textBehind(nodes, node.inputs[input], side, asked);
    if (text) return text;
  }
  return undefined;
}

function modelBehind(nodes: Graph, link: unknown, asked = new Set<Node>()): string | undefined {
  const node = follow(nodes, link);
  if (!node || asked.has(node)) return undefined;
  asked.add(node);
  for (const input of MODEL_INPUTS) {
    const name = asText(node.inputs[input]);
    if (name) return name;
  }
  return modelBehind(nodes, node.inputs.model, asked);
}

function samplerParameters(nodes: Graph, sampler: Node, guider: Node): Record<string, string | number> {
  const noise = follow(nodes, sampler.inputs.noise);
  const scheduler = follow(nodes, sampler.inputs.sigmas);
  const chosen = follow(nodes, sampler.inputs.sampler);
  const found = {
    seed: asSeed(sampler.inputs.seed ?? sampler.inputs.noise_seed ?? noise?.inputs.noise_seed),
    steps: asNumber(sampler.inputs.steps ?? scheduler?.inputs.steps),
    cfg: asNumber(sampler.inputs.cfg ?? guider.inputs.cfg),
    sampler: asText(sampler.inputs.sampler_name ?? chosen?.inputs.sampler_name),
    scheduler: asText(sampler.inputs.scheduler ?? scheduler?.inputs.scheduler),
    model: modelBehind(nodes, sampler.inputs.model ?? guider.inputs.model),
  };
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, string | number] => entry[1] !== undefined),
  );
}
