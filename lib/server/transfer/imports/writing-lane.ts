import { once } from "../../once";

/** One import is written at a time: a second one would be compared with what is about to change. */
export const writingLane = once("imports.writing", () => ({ isTaken: false }));
