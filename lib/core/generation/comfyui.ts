// The rule: ComfyUI writes two graphs, `prompt` (what ran) and `workflow` (what the person drew). What ran is read from its samplers
// backwards along the links, to the texts and the model they were given (comfyui-graph.ts).

import { readA1111 } from "./a1111";
import { parseComfyGraph } from "./comfyui-graph";
import { drawnGraph } from "./comfyui-workflow";
import type { Found } from "./facts";
import { isObject, type JsonObject, objectIn, parseJsonObject } from "./tolerant-json";

export function readComfyUi(texts: Map<string, string>): Found | null {
  // VideoHelperSuite puts both graphs into one comment.
  const comment = objectIn(texts, "comment");
  const ran = objectIn(texts, "prompt") ?? asObject(comment?.prompt);
  const drawn = objectIn(texts, "workflow") ?? asObject(comment?.workflow);
  const facts =
    (ran && parseComfyGraph(ran)) ?? (drawn && (parseComfyGraph(drawnGraph(drawn)) ?? { parameters: {} }));
  if (!facts) return null;
  // Some nodes that save pictures write what A1111 would have written beside the graph, which needs no following.
  const written = facts.prompt ? null : readA1111(texts)?.facts;
  return { generator: "ComfyUI", facts: written ?? facts };
}

function asObject(value: unknown): JsonObject | null {
  if (isObject(value)) return value;
  return typeof value === "string" ? parseJsonObject(value) : null;
}
