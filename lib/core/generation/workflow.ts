// The rule: the graph that ComfyUI opens again is its drawing (`workflow`), kept as found; VideoHelperSuite puts it into a comment.

import { isObject, parseJsonObject } from "./tolerant-json";

/** The drawing as a text to paste into ComfyUI, or null. `raw` is what `readGeneration` kept. */
export function workflowOf(raw: string): string | null {
  const texts = Object.entries(parseJsonObject(raw) ?? {}).map(
    ([name, text]) => [name.toLowerCase(), text] as const,
  );
  const named = new Map(texts);
  const comment = named.get("comment");
  const drawing =
    named.get("workflow") ?? (typeof comment === "string" && parseJsonObject(comment)?.workflow);
  if (isObject(drawing)) return JSON.stringify(drawing);
  return typeof drawing === "string" && parseJsonObject(drawing) ? drawing : null;
}
