// The rule: a drawn graph (`workflow`) names its links in a table and its widgets' values in order; as far as the names of a node's
// widgets are known, it can be read like the graph that ran. It is all there is when only the drawing was saved.

import { isObject, type JsonObject } from "./tolerant-json";

/** Names of the widgets of nodes that are in nearly every graph; null is a widget that does not run ("control after generate"). */
const WIDGETS: Record<string, (string | null)[]> = {
  KSampler: ["seed", null, "steps", "cfg", "sampler_name", "scheduler", "denoise"],
  KSamplerAdvanced: ["add_noise", "noise_seed", null, "steps", "cfg", "sampler_name", "scheduler"],
  RandomNoise: ["noise_seed", null],
  BasicScheduler: ["scheduler", "steps", "denoise"],
  KSamplerSelect: ["sampler_name"],
  CLIPTextEncode: ["text"],
  CheckpointLoaderSimple: ["ckpt_name"],
  UNETLoader: ["unet_name"],
  LoraLoader: ["lora_name", "strength_model", "strength_clip"],
  LoraLoaderModelOnly: ["lora_name", "strength_model"],
};

/** Node id → class_type and inputs. Nodes that were switched off are left out. */
export function drawnGraph(workflow: JsonObject): JsonObject {
  const links = new Map<unknown, [string, number]>();
  for (const link of Array.isArray(workflow.links) ? workflow.links : [])
    if (Array.isArray(link)) links.set(link[0], [String(link[1]), Number(link[2])]);
  const nodes = (Array.isArray(workflow.nodes) ? workflow.nodes : []).filter(isObject);
  return Object.fromEntries(
    nodes
      .filter(({ type, mode }) => typeof type === "string" && mode !== 2 && mode !== 4)
      .map((node) => [String(node.id), { class_type: node.type, inputs: inputsOf(node, links) }]),
  );
}

function inputsOf(node: JsonObject, links: Map<unknown, [string, number]>): JsonObject {
  const inputs: JsonObject = {};
  const values = Array.isArray(node.widgets_values) ? node.widgets_values : [];
  const names = WIDGETS[String(node.type)] ?? [];
  names.forEach((name, index) => {
    if (name !== null && values[index] !== undefined) inputs[name] = values[index];
  });
  for (const input of Array.isArray(node.inputs) ? node.inputs.filter(isObject) : []) {
    const link = links.get(input.link);
    if (link && typeof input.name === "string") inputs[input.name] = link;
  }
  return inputs;
}
