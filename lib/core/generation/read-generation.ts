// The rule: which program made a file follows from the names under which it wrote texts into it.

import { readA1111 } from "./a1111";
import { readComfyUi } from "./comfyui";
import type { Reader } from "./facts";
import { readFooocus } from "./fooocus";
import { readInvokeAi } from "./invokeai";
import { readMidjourney } from "./midjourney";
import { readNovelAi } from "./novelai";
import { readDrawThings, readEasyDiffusion } from "./other-programs";
import { readSwarmUi } from "./swarmui";
import { asText } from "./tolerant-json";

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

/** Null when there are no texts, or only a packet of XMP that no generator wrote. Whatever they hold, this never throws: an import must not fail over its metadata. */
export function readGeneration(texts: EmbeddedTexts): Generation | null {
  const entries = Object.entries(texts).filter(([name, text]) => text.trim() !== "" && !NO_NEWS.test(name));
  if (entries.length === 0) return null;
  const named = new Map(entries.map(([name, text]) => [name.toLowerCase(), text]));
  const found = READERS.map((read) => read(named)).find((result) => result !== null);
  if (!found && entries.every(([name]) => /^xml:/i.test(name))) return null;
  return {
    generator: found?.generator ?? asText(named.get("software")) ?? "Unknown",
    prompt: found?.facts.prompt ?? null,
    negativePrompt: found?.facts.negativePrompt ?? null,
    parameters: found?.facts.parameters ?? {},
    raw: JSON.stringify(Object.fromEntries(entries)),
  };
}

/** The most particular first: several programs share the name `parameters`. */
const READERS: Reader[] = [
  readInvokeAi,
  readNovelAi,
  readSwarmUi,
  readFooocus,
  readComfyUi,
  readMidjourney,
  readDrawThings,
  readA1111,
  readEasyDiffusion,
];

/** Dates and measures that tools add by themselves. */
const NO_NEWS = /^(date:|png:|icc:|creation ?time$)/i;
