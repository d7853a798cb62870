// The rule: Midjourney's description is the prompt, its flags (`--ar 16:9 --v 6`) and `Job ID: …`.

import { type Found, found } from "./facts";

/** Flags are known by one or two dashes, which people's phones turn into a long one. */
const FLAG = /\s(?:--|—)(\w+)(?:\s+((?!--|—)[^\s]+))?/g;

export function readMidjourney(texts: Map<string, string>): Found | null {
  const description = texts.get("description") ?? texts.get("imagedescription") ?? "";
  const [, whole] = /^(.*?)\s*Job ID:\s*[0-9a-f-]{36}/s.exec(description) ?? [];
  if (whole === undefined) return null;
  const flags = new Map(
    [...whole.matchAll(FLAG)].map(([, name = "", value]) => [name, value ?? "yes"] as const),
  );
  const parameters = Object.fromEntries([...flags].filter(([name]) => !["seed", "no"].includes(name)));
  const [, unwanted] = /\s(?:--|—)no\s+(.*?)(?=\s(?:--|—)|$)/s.exec(whole) ?? [];
  const version = flags.get("niji") ?? flags.get("v") ?? flags.get("version");
  return found(
    "Midjourney",
    {
      prompt: whole.split(/\s(?:--|—)\w/)[0],
      negativePrompt: unwanted,
      seed: flags.get("seed"),
      model: version && `Midjourney ${flags.has("niji") ? "Niji " : ""}${version}`,
    },
    parameters,
  );
}
