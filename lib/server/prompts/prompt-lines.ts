import type { PromptStatus } from "@/lib/core/prompts/status";
import { db } from "../db";
import { idList } from "../id-list";
import { inOrderOf } from "../page-of-ids";

/** A prompt as one line of a panel. */
export type PromptLine = {
  id: number;
  label: string;
  /** How it begins. */
  text: string;
  status: PromptStatus;
  jobId: number | null;
};

/** Characters of a prompt that a line has room for, on the widest screen; it may have 100,000. */
const SHOWN = 300;

/** The prompts with these ids, in this order. */
export async function listPromptLines(ids: readonly number[]): Promise<PromptLine[]> {
  const rows = await db().$queryRaw<PromptLine[]>`
    SELECT id, label, substr(text, 1, ${SHOWN}) AS text, status, jobId FROM Prompt WHERE id IN ${idList(ids)}`;
  return inOrderOf(ids, rows);
}
