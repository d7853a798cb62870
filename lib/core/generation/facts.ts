// What all readers give: the texts and settings that a program wrote into a file, under the same names whoever wrote them.

import { asNumber, asSeed, asText, type JsonObject } from "./tolerant-json";

export type GenerationFacts = {
  prompt?: string;
  negativePrompt?: string;
  /** What else could be read; the well-known keys are seed, steps, cfg, sampler, scheduler, model, loras, width and height. */
  parameters: Record<string, string | number>;
};

export type Found = { generator: string; facts: GenerationFacts };

/** Texts found in a file, by keyword, EXIF tag or container tag, in lower case. Null: this program did not write them. */
export type Reader = (texts: Map<string, string>) => Found | null;

const TEXTS = new Set(["sampler", "scheduler", "model", "loras"]);

/** What is missing, or is of another type than it should be, is left out. */
export function found(
  generator: string,
  { prompt, negativePrompt, seed, ...rest }: JsonObject,
  more: Record<string, string | number> = {},
): Found {
  const parameters: Record<string, string | number> = {};
  const seedText = asSeed(seed);
  if (seedText !== undefined) parameters.seed = seedText;
  for (const [name, value] of Object.entries(rest)) {
    const read = TEXTS.has(name) ? asText(value) : asNumber(value);
    if (read !== undefined) parameters[name] = read;
  }
  const facts: GenerationFacts = { parameters: { ...parameters, ...more } };
  const promptText = asText(prompt);
  const negativeText = asText(negativePrompt);
  if (promptText) facts.prompt = promptText;
  if (negativeText) facts.negativePrompt = negativeText;
  return { generator, facts };
}

/** `detail (0.8), film look`: a weight of 1 needs no saying. Undefined without any. */
export function loraList(loras: { name: unknown; weight?: unknown }[]): string | undefined {
  const named = loras.flatMap(({ name, weight }) => {
    const text = asText(name);
    if (!text) return [];
    const number = asNumber(weight);
    return [number === undefined || number === 1 ? text : `${text} (${number})`];
  });
  return [...new Set(named)].join(", ") || undefined;
}
