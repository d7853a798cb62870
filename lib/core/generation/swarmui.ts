// The rule: SwarmUI writes a JSON with `sui_image_params`, as `parameters`, as a comment, or (its first versions) as the camera's model.

import { type Found, found, loraList } from "./facts";
import { isObject, objectIn } from "./tolerant-json";

export function readSwarmUi(texts: Map<string, string>): Found | null {
  const inner = ["parameters", "usercomment", "model", "comment"]
    .map((name) => objectIn(texts, name)?.sui_image_params)
    .find(isObject);
  if (!inner) return null;
  const weights = asList(inner.loraweights);
  return found("SwarmUI", {
    prompt: inner.prompt,
    negativePrompt: inner.negativeprompt,
    seed: inner.seed,
    steps: inner.steps,
    cfg: inner.cfgscale,
    sampler: inner.sampler ?? inner.comfyuisampler ?? inner.comfyui_sampler ?? inner.autowebuisampler,
    scheduler: inner.scheduler ?? inner.comfyuischeduler,
    model: inner.model,
    loras: loraList(asList(inner.loras).map((name, index) => ({ name, weight: weights[index] }))),
    width: inner.width,
    height: inner.height,
  });
}

/** A list, or a text with commas. */
function asList(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  return typeof value === "string" && value !== "" ? value.split(",").map((part) => part.trim()) : [];
}
