// The rule: Fooocus writes its own JSON, or the text of A1111 under a scheme that says so; its first versions wrote a JSON whose
// keys are the labels of its screen.

import { parseA1111 } from "./a1111";
import { type Found, found, loraList } from "./facts";
import { asText, isObject, type JsonObject, objectIn } from "./tolerant-json";

export function readFooocus(texts: Map<string, string>): Found | null {
  const scheme = texts.get("fooocus_scheme");
  const values = objectIn(texts, "parameters") ?? objectIn(texts, "usercomment");
  if (values && (scheme !== undefined || "metadata_scheme" in values || "base_model" in values))
    return readCurrent(values);
  const first = objectIn(texts, "comment");
  if (first && "Base Model" in first) return readFirst(first);
  const text = scheme === "a1111" ? parseA1111(texts.get("parameters") ?? "") : null;
  return text && { generator: "Fooocus", facts: text };
}

function readCurrent(values: JsonObject): Found {
  const [, width, height] = /(\d+)\D+(\d+)/.exec(asText(values.resolution) ?? "") ?? [];
  const loras = Array.isArray(values.loras) ? values.loras.filter(Array.isArray) : [];
  return found("Fooocus", {
    prompt: values.prompt,
    negativePrompt: values.negative_prompt,
    seed: values.seed,
    steps: values.steps,
    cfg: values.guidance_scale,
    sampler: values.sampler,
    scheduler: values.scheduler,
    model: values.base_model,
    loras: loraList(loras.map(([name, weight]) => ({ name, weight }))),
    width,
    height,
  });
}

function readFirst(values: JsonObject): Found {
  const loras = Object.entries(values)
    .filter(([key]) => /^LoRA \d/i.test(key))
    .map(([, lora]) => (isObject(lora) ? { name: lora.name, weight: lora.weight } : { name: lora }));
  return found("Fooocus", {
    prompt: values.Prompt,
    negativePrompt: values["Negative Prompt"],
    seed: values.Seed,
    steps: values.Steps,
    cfg: values["Guidance Scale"],
    sampler: values.Sampler,
    scheduler: values.Scheduler,
    model: values["Base Model"],
    loras: loraList(loras),
  });
}
