import type { Decision, KnownFile } from "@/lib/core/intake/decide";
import type { PrefillJob } from "../media/prefill-source";
import type { ReadFile } from "./write-facts";

/** A file of an intake that has been read. */
export type FileRead = ReadFile & {
  /** Of its row in the queue. */
  rowId: number;
  path: string;
  name: string;
  /** It came in from here before, with these or other bytes. */
  wasTaken: boolean;
  /** Of its copy in incoming/; null for one that stays where it is. */
  uuid: string | null;
};

/** What is decided of a file. `known` is its row, which for a new one gets its id when it is written. */
export type Decided = FileRead & { is: Decision["is"]; known: KnownFile; job: PrefillJob | null };
