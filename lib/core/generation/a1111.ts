// The rule: A1111, Forge and what imitates them write one text: prompt, `Negative prompt: …`, then a line of `Key: value` pairs.

import { type Found, type GenerationFacts, loraList } from "./facts";
import { asNumber } from "./tolerant-json";

/** The same text stands under several names, by the kind of file and the program that imitates it. */
export function readA1111(texts: Map<string, string>): Found | null {
  for (const name of ["parameters", "usercomment", "comment", "description", "imagedescription"]) {
    const facts = parseA1111(texts.get(name) ?? "");
    if (facts) return { generator: "A1111", facts };
  }
  return null;
}

/** Null when the text has no line of settings, which tells this format from any other text. */
export function parseA1111(text: string): GenerationFacts | null {
  const lines = text.replace(/\r\n?/g, "\n").replace(/\0+$/, "").trim().split("\n");
  const settingsAt = lines.findLastIndex((line) => /^\s*Steps: \d+/.test(line));
  if (settingsAt === -1) return null;
  const before = lines.slice(0, settingsAt);
  const negativeAt = before.findIndex((line) => line.startsWith(NEGATIVE));
  const prompt = (negativeAt === -1 ? before : before.slice(0, negativeAt)).join("\n").trim();
  const negative =
    negativeAt === -1 ? undefined : before.slice(negativeAt).join("\n").slice(NEGATIVE.length).trim();
  return {
    ...(prompt && { prompt }),
    ...(negative && { negativePrompt: negative }),
    parameters: {
      ...namedParameters(readPairs(lines.slice(settingsAt).join(", "))),
      ...lorasIn(prompt),
    },
  };
}

const NEGATIVE = "Negative prompt:";

/** `<lora:name:0.8>` inside of the prompt. */
function lorasIn(prompt: string): { loras?: string } {
  const found = [...prompt.matchAll(/<lora:([^:>]+)(?::([\d.-]+))?[^>]*>/gi)];
  const loras = loraList(found.map(([, name, weight]) => ({ name, weight })));
  return loras ? { loras } : {};
}

const KNOWN: Record<string, string> = {
  Steps: "steps",
  "CFG scale": "cfg",
  Sampler: "sampler",
  "Schedule type": "scheduler",
  Model: "model",
  Seed: "seed",
};

/** `Key: value, Key: "a value, with a comma"` in order. */
function readPairs(line: string): [string, string][] {
  const pattern = /\s*([\w][\w \-/]*):\s*("(?:\\.|[^"\\])*"|[^,]*)(?:,|$)/g;
  return [...line.matchAll(pattern)].map(([, key = "", value = ""]) => [key.trim(), unquote(value.trim())]);
}

function namedParameters(pairs: [string, string][]): Record<string, string | number> {
  const parameters: Record<string, string | number> = {};
  for (const [key, value] of pairs) {
    const size = key === "Size" ? /^(\d+)x(\d+)$/.exec(value) : null;
    if (size) {
      parameters.width = Number(size[1]);
      parameters.height = Number(size[2]);
      continue;
    }
    const name = KNOWN[key] ?? key;
    const isNumber = name === "steps" || name === "cfg";
    parameters[name] = isNumber ? (asNumber(value) ?? value) : value;
  }
  return parameters;
}

function unquote(value: string): string {
  return value.length > 1 && value.startsWith('"') && value.endsWith('"')
    ? value.slice(1, -1).replace(/\\(.)/g, "$1")
    : value;
}
