// The rule: what media are searched by, out of what a generator wrote.

import type { Generation } from "./read-generation";

/** The seed as written, and the checkpoint's name without its folders. */
export function searchedColumns({ parameters }: Pick<Generation, "parameters">): {
  seed: string | null;
  model: string | null;
} {
  const { seed, model } = parameters;
  const name = String(model ?? "")
    .split(/[\\/]/)
    .at(-1)
    ?.trim();
  return { seed: seed === undefined || seed === "" ? null : String(seed), model: name || null };
}
