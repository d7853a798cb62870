import fc from "fast-check";
import { write } from "../db";
import { UserError } from "../outcome";
import { allMutations, drawFrom } from "./all-mutations";
import { readWorld } from "./world";

/** One of all mutations with inputs drawn by a seed. */
export type Step = { which: number; seed: number };

export const step: fc.Arbitrary<Step> = fc.record({ which: fc.nat(), seed: fc.nat() });

/** Runs one mutation as a person; null when it had nothing to do or refused, which must leave everything as it was. */
export async function tryStep({ which, seed }: Step): Promise<number | null> {
  const { prepare } = allMutations[which % allMutations.length] as (typeof allMutations)[number];
  const mutation = prepare(await readWorld(), drawFrom(seed));
  if (!mutation) return null;
  try {
    return (await write({ origin: "person" }, mutation)).change?.id ?? null;
  } catch (error) {
    if (error instanceof UserError) return null;
    throw error;
  }
}
