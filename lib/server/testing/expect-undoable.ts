import { expect } from "vitest";
import { undoLastChange } from "../changes/undo";
import { dumpUserData, perform } from "./test-database";

/** That it changes something, and that one undo brings back every row as it was. */
export async function expectUndoable(run: () => Promise<unknown>): Promise<void> {
  const before = await dumpUserData();
  await run();
  expect(await dumpUserData()).not.toEqual(before);
  await perform(undoLastChange, undefined);
  expect(await dumpUserData()).toEqual(before);
}
