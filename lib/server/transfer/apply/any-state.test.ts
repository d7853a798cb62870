import fc from "fast-check";
import { expect, it } from "vitest";
import { conflictChoices, importModes } from "@/lib/core/transfer/merge";
import { undoChange } from "../../changes/undo";
import { step, tryStep } from "../../testing/any-state";
import { exportNow } from "../../testing/export-now";
import { writeRichStudio } from "../../testing/rich-studio";
import { dumpUserData, perform, withTestDatabase } from "../../testing/test-database";
import { importNow } from "../testing/import-now";

withTestDatabase();

const states = fc.array(step, { minLength: 1, maxLength: 30 });

it("brings any state back by replacing everything, and any import is taken back to the last row", async () => {
  await perform(writeRichStudio, null);
  await fc.assert(
    fc.asyncProperty(
      states,
      states,
      fc.constantFrom(...importModes),
      fc.constantFrom(...conflictChoices),
      async (steps, more, mode, choice) => {
        for (const one of steps) await tryStep(one);
        const text = exportNow();
        for (const one of more) await tryStep(one);
        const before = await dumpUserData();
        const { change } = await importNow(text, mode, choice);
        if (mode === "replace") expect(exportNow()).toBe(text);
        expect((await importNow(text, mode, choice)).change).toBeNull();
        if (change) await perform(undoChange, { id: change.id });
        expect(await dumpUserData()).toEqual(before);
      },
    ),
    { numRuns: 4, endOnFailure: true },
  );
}, 300_000);
