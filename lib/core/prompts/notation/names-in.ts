import type { ParsedPrompt, PromptNode } from "./nodes";

/** The names and the categories that a prompt asks for, each once. */
export function namesIn(prompt: ParsedPrompt): { named: string[]; drawn: string[] } {
  const named = new Set<string>();
  const drawn = new Set<string>();
  const look = (nodes: readonly PromptNode[]): void => {
    for (const node of nodes) {
      if (node.kind === "name") named.add(node.name);
      if (node.kind === "draw") drawn.add(node.pattern);
      if (node.kind === "choice") for (const option of node.options) look(option.nodes);
      if (node.kind === "set") look(node.value);
      if (node.kind === "get" && node.fallback) look(node.fallback);
    }
  };
  look(prompt.nodes);
  return { named: [...named], drawn: [...drawn] };
}
