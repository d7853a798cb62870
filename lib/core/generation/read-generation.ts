// The rule: which program made a file follows from the names under which it wrote texts into it.

import { type GenerationFacts, parseA1111 } from "./a1111";
import { parseComfyGraph } from "./comfyui";
import { asNumber, asSeed, asText, isObject, type JsonObject, parseJsonObject } from "./tolerant-json";

export type Generation = {
  generator: string;
  prompt: string | null;
  negativePrompt: string | null;
  parameters: Record<string, string | number>;
  /** JSON object of every text as found, by the name it was found under. */
  raw: string;
};

/** Texts found in a file, by keyword, EXIF tag or container tag. Names are compared without regard to case. */
export type EmbeddedTexts = Record<string, string>;

/** Null when there are no texts. Whatever they hold, this never throws: an import must not fail over its metadata. */
export function readGeneration(texts: EmbeddedTexts): Generation | null {
  const entries = Object.entries(texts).filter(([, text]) => text.trim() !== "");
  if (entries.length === 0) return null;
  const named = new Map(entries.map(([name, text]) => [name.toLowerCase(), text]));
  const found = READERS.map((read) => read(named)).find((result) => result !== null);
  return {
    generator: found?.generator ?? asText(named.get("software")) ?? "Unknown",
    prompt: found?.facts.prompt ?? null,
    negativePrompt: found?.facts.negativePrompt ?? null,
    parameters: found?.facts.parameters ?? {},
    raw: JSON.stringify(Object.fromEntries(entries)),
  };
}

type Found = { generator: string; facts: GenerationFacts };
type Reader = (texts: Map<string, string>) => Found | null;

/** The most particular first: several programs share the name `parameters`. */
const READERS: Reader[] = [readInvokeAi, readNovelAi, readSwarmUi, readFooocus, readComfyUi, readA1111];

function readInvokeAi(texts: Map<string, string>): Found | null {
  const current = objectIn(texts, "invokeai_metadata");
  if (current)
    return found("InvokeAI", {
      prompt: current.positive_prompt,
      negativePrompt: current.negative_prompt,
      seed: current.seed,
      steps: current.steps,
      cfg: current.cfg_scale,
      sampler: current.scheduler,
      model: isObject(current.model) ? (current.model.model_name ?? current.model.name) : current.model,
      width: current.width,
      height: current.height,
    });
  const earlier = objectIn(texts, "sd-metadata");
  const image = isObject(earlier?.image) ? earlier.image : null;
  if (earlier && image) {
    const first = Array.isArray(image.prompt) ? image.prompt[0] : image.prompt;
    return found("InvokeAI", {
      prompt: isObject(first) ? first.prompt : first,
      seed: image.seed,
      steps: image.steps,
      cfg: image.cfg_scale,
      sampler: image.sampler,
      model: earlier.model_weights,
    });
  }
  const command = texts.get("dream");
  return command === undefined
    ? null
    : found("InvokeAI", { prompt: /^"((?:\\.|[^"\\])*)"/.exec(command)?.[1] });
}

function readNovelAi(texts: Map<string, string>): Found | null {
  if (!/^novelai/i.test(texts.get("software") ?? "")) return null;
  const comment = objectIn(texts, "comment") ?? {};
  return found("NovelAI", {
    prompt: texts.get("description") ?? comment.prompt,
    negativePrompt: comment.uc,
    seed: comment.seed,
    steps: comment.steps,
    cfg: comment.scale,
    sampler: comment.sampler,
    model: texts.get("source"),
  });
}

function readSwarmUi(texts: Map<string, string>): Found | null {
  const whole = objectIn(texts, "parameters") ?? objectIn(texts, "usercomment");
  const inner = whole?.sui_image_params;
  if (!isObject(inner)) return null;
  return found("SwarmUI", {
    prompt: inner.prompt,
    negativePrompt: inner.negativeprompt,
    seed: inner.seed,
    steps: inner.steps,
    cfg: inner.cfgscale,
    sampler: inner.sampler,
    model: inner.model,
    width: inner.width,
    height: inner.height,
  });
}

function readFooocus(texts: Map<string, string>): Found | null {
  const scheme = texts.get("fooocus_scheme");
  const values = objectIn(texts, "parameters") ?? objectIn(texts, "usercomment");
  if (values && (scheme !== undefined || "metadata_scheme" in values || "base_model" in values))
    return found("Fooocus", {
      prompt: values.prompt,
      negativePrompt: values.negative_prompt,
      seed: values.seed,
      steps: values.steps,
      cfg: values.guidance_scale,
      sampler: values.sampler,
      model: values.base_model,
    });
  const text = scheme === "a1111" ? parseA1111(texts.get("parameters") ?? "") : null;
  return text && { generator: "Fooocus", facts: text };
}

function readComfyUi(texts: Map<string, string>): Found | null {
  // VideoHelperSuite puts both graphs into one comment.
  const comment = objectIn(texts, "comment");
  const wrapped = comment && (asGraph(comment.prompt) ?? null);
  const graph = objectIn(texts, "prompt") ?? wrapped;
  const facts = graph && parseComfyGraph(graph);
  if (facts) return { generator: "ComfyUI", facts };
  const workflow = objectIn(texts, "workflow") ?? asGraph(comment?.workflow);
  return workflow ? { generator: "ComfyUI", facts: { parameters: {} } } : null;
}

function readA1111(texts: Map<string, string>): Found | null {
  for (const name of ["parameters", "usercomment", "comment", "description"]) {
    const facts = parseA1111(texts.get(name) ?? "");
    if (facts) return { generator: "A1111", facts };
  }
  return null;
}

function objectIn(texts: Map<string, string>, name: string): JsonObject | null {
  return parseJsonObject(texts.get(name) ?? "");
}

function asGraph(value: unknown): JsonObject | null {
  if (isObject(value)) return value;
  return typeof value === "string" ? parseJsonObject(value) : null;
}

function found(
  generator: string,
  {
    prompt,
    negativePrompt,
    seed,
    ...rest
  }: { prompt?: unknown; negativePrompt?: unknown; seed?: unknown } & JsonObject,
): Found {
  const parameters: Record<string, string | number> = {};
  const seedText = asSeed(seed);
  if (seedText !== undefined) parameters.seed = seedText;
  for (const [name, value] of Object.entries(rest)) {
    const read = name === "sampler" || name === "model" ? asText(value) : asNumber(value);
    if (read !== undefined) parameters[name] = read;
  }
  const facts: GenerationFacts = { parameters };
  const promptText = asText(prompt);
  const negativeText = asText(negativePrompt);
  if (promptText) facts.prompt = promptText;
  if (negativeText) facts.negativePrompt = negativeText;
  return { generator, facts };
}
