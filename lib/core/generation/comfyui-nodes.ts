// The rule: a graph is a table of nodes (node id → class_type, inputs); an input is a value or a link `[node id, output]`.

import { isObject, type JsonObject } from "./tolerant-json";

export type Node = { classType: string; inputs: JsonObject };
export type Graph = Map<string, Node>;

/** Nodes that one question asks at most: real graphs stay far below, and a hostile one must not overflow the stack. */
export const MAX_ASKED = 1_000;

export function readNodes(graph: JsonObject): Graph {
  const nodes: Graph = new Map();
  for (const [id, node] of Object.entries(graph))
    if (isObject(node) && typeof node.class_type === "string" && isObject(node.inputs))
      nodes.set(id, { classType: node.class_type, inputs: node.inputs });
  return nodes;
}

export function isLink(value: unknown): value is [string | number, number] {
  return (
    Array.isArray(value) && value.length === 2 && typeof value[1] === "number" && typeof value[0] !== "object"
  );
}

export function follow(nodes: Graph, link: unknown): Node | undefined {
  return isLink(link) ? nodes.get(String(link[0])) : undefined;
}
