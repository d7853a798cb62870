// The rule: InvokeAI wrote three formats: a command line (`Dream`, 1.x), `sd-metadata` (2.x) and `invokeai_metadata` (3.x and later).

import { type Found, found, loraList } from "./facts";
import { asText, isObject, type JsonObject, objectIn } from "./tolerant-json";

export function readInvokeAi(texts: Map<string, string>): Found | null {
  const current = objectIn(texts, "invokeai_metadata");
  if (current) return readCurrent(current);
  const earlier = objectIn(texts, "sd-metadata");
  if (earlier && isObject(earlier.image)) return readSecond(earlier, earlier.image);
  return readCommand(texts.get("dream") ?? "");
}

function readCurrent(metadata: JsonObject): Found {
  const loras = Array.isArray(metadata.loras) ? metadata.loras.filter(isObject) : [];
  return found("InvokeAI", {
    prompt: metadata.positive_prompt,
    negativePrompt: metadata.negative_prompt,
    seed: metadata.seed,
    steps: metadata.steps,
    cfg: metadata.cfg_scale,
    sampler: metadata.scheduler,
    model: modelName(metadata.model),
    loras: loraList(
      loras.map(({ model, lora, weight }) => ({ name: modelName(model) ?? modelName(lora), weight })),
    ),
    width: metadata.width,
    height: metadata.height,
  });
}

function modelName(model: unknown): unknown {
  return isObject(model) ? (model.model_name ?? model.name) : model;
}

function readSecond(metadata: JsonObject, image: JsonObject): Found {
  const prompts = Array.isArray(image.prompt) ? image.prompt : [image.prompt];
  const whole = prompts.map((part) => asText(isObject(part) ? part.prompt : part) ?? "").join("\n");
  return found("InvokeAI", {
    ...splitPrompt(whole),
    seed: image.seed,
    steps: image.steps,
    cfg: image.cfg_scale,
    sampler: image.sampler,
    model: metadata.model_weights,
    width: image.width,
    height: image.height,
  });
}

/** `"a duck [ugly]" -s 50 -S 42 -C 7.5 -A k_lms` */
function readCommand(command: string): Found | null {
  const [, prompt, rest = ""] = /^"((?:\\.|[^"\\])*)"(.*)$/s.exec(command.trim()) ?? [];
  if (prompt === undefined) return null;
  const options = new Map(
    [...rest.matchAll(/\s-(\w+)\s+(\S+)/g)].map(([, name, value]) => [name, value] as const),
  );
  return found("InvokeAI", {
    ...splitPrompt(prompt.replace(/\\(.)/g, "$1")),
    seed: options.get("S"),
    steps: options.get("s"),
    cfg: options.get("C"),
    sampler: options.get("A"),
    width: options.get("W"),
    height: options.get("H"),
  });
}

/** Up to 2.x, what is unwanted stood in square brackets inside of the prompt. */
function splitPrompt(whole: string): { prompt: string; negativePrompt: string } {
  const tidy = (parts: string[]) =>
    parts
      .map((part) => part.replace(/^[\s,]+|[\s,]+$/g, ""))
      .filter(Boolean)
      .join(", ");
  return {
    prompt: tidy(whole.split(/\[[^[\]]*\]/)),
    negativePrompt: tidy([...whole.matchAll(/\[([^[\]]*)\]/g)].map(([, inside = ""]) => inside)),
  };
}
