import fc from "fast-check";
import { expect, it } from "vitest";
import { write } from "../db";
import { UserError } from "../outcome";
import { allMutations, drawFrom } from "../testing/all-mutations";
import { dumpUserData, perform, withTestDatabase } from "../testing/test-database";
import { readWorld } from "../testing/world";
import { undoChange } from "./undo";

withTestDatabase();

const step = fc.record({ which: fc.nat(), seed: fc.nat() });

it("undoes any sequence of mutations, to the last byte of every table", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const dumps: unknown[] = [];
      const changes: number[] = [];
      for (const { which, seed } of steps) {
        const before = await dumpUserData();
        const changeId = await tryStep(which, seed);
        if (changeId === null) {
          expect(await dumpUserData()).toEqual(before);
          continue;
        }
        dumps.push(before);
        changes.push(changeId);
      }
      for (const id of changes.toReversed()) {
        await perform(undoChange, { id });
        expect(await dumpUserData()).toEqual(dumps.pop());
      }
    }),
    { numRuns: 25 },
  );
}, 300_000);

/** Runs one mutation; null when it had nothing to do or refused, which must leave everything as it was. */
async function tryStep(which: number, seed: number): Promise<number | null> {
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
