// The rule: what ran is read from the sampler backwards. Unknown custom nodes are the rule: what cannot be followed is left out, and each
// node is asked once, as links in a hostile graph may form circles.

import { follow, type Graph, isLink, MAX_ASKED, type Node, readNodes } from "./comfyui-nodes";
import { promptBehind } from "./comfyui-prompt";
import { type GenerationFacts, loraList } from "./facts";
import { asNumber, asSeed, asText, isObject, type JsonObject } from "./tolerant-json";

/** Null when the object is no graph at all, or one without a node that draws. */
export function parseComfyGraph(graph: JsonObject): GenerationFacts | null {
  const nodes = readNodes(graph);
  if (nodes.size === 0) return null;
  const sampler = findSampler(nodes);
  if (!sampler) return { parameters: lorasOf(nodes) };
  const guider = follow(nodes, sampler.inputs.guider) ?? sampler;
  const { positive, negative, text_embeds, conditioning } = guider.inputs;
  const prompt = promptBehind(nodes, positive ?? text_embeds ?? conditioning, "positive");
  const negativePrompt = promptBehind(nodes, negative ?? text_embeds, "negative");
  return {
    ...(prompt && { prompt }),
    ...(negativePrompt && { negativePrompt }),
    parameters: { ...samplerParameters(nodes, sampler, guider), ...lorasOf(nodes) },
  };
}

/** Of several passes the one that begins: it is told what to draw, starts from noise, and no other pass feeds it. */
function findSampler(nodes: Graph): Node | undefined {
  const told = [...nodes.values()].filter(({ inputs }) =>
    [inputs.positive, inputs.guider, inputs.text_embeds].some(isLink),
  );
  const starting = told
    .slice(0, MAX_PASSES)
    .filter(({ inputs }) => STARTS.some((name) => inputs[name] !== undefined));
  const passes = new Set(starting);
  return starting.find((node) => !comesAfter(nodes, node, passes)) ?? starting[0] ?? told[0];
}

const MAX_PASSES = 50;
const STARTS = ["seed", "noise_seed", "noise", "latent_image", "steps"];
const LATENTS = [
  "latent_image",
  "latent",
  "samples",
  "samples_to",
  "samples_from",
  "image",
  "pixels",
  "images",
];

function comesAfter(nodes: Graph, node: Node, passes: Set<Node>, asked = new Set<Node>()): boolean {
  return LATENTS.some((name) => {
    const before = follow(nodes, node.inputs[name]);
    if (!before || asked.has(before) || asked.size > MAX_ASKED) return false;
    asked.add(before);
    return passes.has(before) || comesAfter(nodes, before, passes, asked);
  });
}

function samplerParameters(nodes: Graph, { inputs }: Node, guider: Node): Record<string, string | number> {
  const scheduler = follow(nodes, inputs.sigmas)?.inputs ?? {};
  const noise = inputs.noise ?? inputs.seed ?? inputs.noise_seed;
  const found = {
    seed: asSeed(valueBehind(nodes, noise, ["noise_seed", "seed", "value", "int", "number"])),
    steps: asNumber(valueBehind(nodes, inputs.steps ?? scheduler.steps, ["steps", "value", "int", "number"])),
    cfg: asNumber(valueBehind(nodes, inputs.cfg ?? guider.inputs.cfg, ["cfg", "value", "float", "number"])),
    sampler: asText(
      valueBehind(nodes, inputs.sampler ?? inputs.sampler_name ?? inputs.scheduler, ["sampler_name"]),
    )?.replace(/^sample_/, ""),
    scheduler: asText(valueBehind(nodes, inputs.scheduler ?? scheduler.scheduler, ["scheduler"])),
    model: modelBehind(nodes, inputs.model ?? guider.inputs.model),
  };
  return Object.fromEntries(
    Object.entries(found).filter((entry): entry is [string, string | number] => entry[1] !== undefined),
  );
}

/** A value, or that of the node that supplies it, under the first of the names that it has. */
function valueBehind(nodes: Graph, value: unknown, names: string[], asked = new Set<Node>()): unknown {
  const node = follow(nodes, value);
  if (!node) return isLink(value) ? undefined : value;
  if (asked.has(node) || asked.size > MAX_ASKED) return undefined;
  asked.add(node);
  const name = names.find((known) => node.inputs[known] !== undefined);
  return name === undefined ? undefined : valueBehind(nodes, node.inputs[name], names, asked);
}

const MODEL_INPUTS = ["ckpt_name", "base_ckpt_name", "unet_name", "gguf_name", "model_name", "model"];

function modelBehind(nodes: Graph, link: unknown, asked = new Set<Node>()): string | undefined {
  const node = follow(nodes, link);
  if (!node || asked.has(node) || asked.size > MAX_ASKED) return undefined;
  asked.add(node);
  for (const input of MODEL_INPUTS) {
    const name = asText(node.inputs[input]);
    if (name) return name;
  }
  for (const [input, value] of Object.entries(node.inputs)) {
    if (!/model|pipe|unet|any|^$/i.test(input)) continue;
    const name = modelBehind(nodes, value, asked);
    if (name) return name;
  }
  return undefined;
}

/** Loaders of one LoRA name it in an input; those of several hold an object for each. */
function lorasOf(nodes: Graph): { loras?: string } {
  const used = [...nodes.values()].flatMap(({ inputs }) => [
    { name: inputs.lora_name ?? inputs.lora, weight: inputs.strength_model ?? inputs.strength },
    ...Object.values(inputs)
      .filter(isObject)
      .map(({ on, lora, strength }) => ({ name: on === false ? null : lora, weight: strength })),
  ]);
  const loras = loraList(used.filter(({ name }) => name !== "None"));
  return loras ? { loras } : {};
}
