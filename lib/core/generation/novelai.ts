// The rule: NovelAI writes the prompt into `Description` and a JSON of settings into `Comment`; from V4 on, the prompts are captions.

import { type Found, found } from "./facts";
import { isObject, type JsonObject, objectIn } from "./tolerant-json";

export function readNovelAi(texts: Map<string, string>): Found | null {
  if (!/^novelai/i.test(texts.get("software") ?? "")) return null;
  const comment = objectIn(texts, "comment") ?? {};
  // `Stable Diffusion 1D44365E`: the model and its hash.
  const [, model, hash] = /^(.*?)(?:\s+([0-9A-F]{8}))?$/.exec(texts.get("source") ?? "") ?? [];
  return found(
    "NovelAI",
    {
      prompt: texts.get("description") || comment.prompt || caption(comment.v4_prompt),
      negativePrompt: comment.uc || caption(comment.v4_negative_prompt),
      seed: comment.seed,
      steps: comment.steps,
      cfg: comment.scale,
      sampler: comment.sampler,
      scheduler: comment.noise_schedule,
      model,
      width: comment.width,
      height: comment.height,
    },
    hash ? { "Model hash": hash } : {},
  );
}

function caption(prompt: unknown): unknown {
  const inner: JsonObject = isObject(prompt) && isObject(prompt.caption) ? prompt.caption : {};
  return inner.base_caption;
}
