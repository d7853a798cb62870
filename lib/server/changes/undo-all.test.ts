import fc from "fast-check";
import { expect, it } from "vitest";
import { step, tryStep } from "../testing/any-state";
import { dumpUserData, perform, withTestDatabase } from "../testing/test-database";
import { undoChange } from "./undo";

withTestDatabase();

it("undoes any sequence of mutations, to the last byte of every table", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 25 }), async (steps) => {
      const dumps: unknown[] = [];
      const changes: number[] = [];
      for (const one of steps) {
        const before = await dumpUserData();
        const changeId = await tryStep(one);
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
