import { askServer, NoAnswer } from "@/components/shell/ask-server";
import type { PlanAnswer } from "@/lib/core/batches/answer";
import type { PlannedRow } from "@/lib/core/batches/schema";
import type { FieldMessages } from "@/lib/server/outcome";
import type { PlanChoices } from "./plan-draft";

export type PlanQuestion = PlanChoices & { kept: PlannedRow[]; avoided: PlannedRow[] };

export type PlanReply = { answer: PlanAnswer } | { message: string; fields: FieldMessages };

/** Checks as the server does, then asks it for a plan. Rejects only when it is given up. */
export async function askPlan(question: PlanQuestion, signal: AbortSignal): Promise<PlanReply> {
  try {
    const { PlanInput } = await import("@/lib/core/batches/schema");
    const { error } = PlanInput.safeParse(question);
    if (error) return { message: "Please check the marked fields.", fields: messagesOf(error.issues) };
    return { answer: await askServer<PlanAnswer>("/api/combinations/plan", { body: question, signal }) };
  } catch (error) {
    if (error instanceof NoAnswer) return { message: error.message, fields: error.fields };
    throw error;
  }
}

function messagesOf(issues: readonly { path: PropertyKey[]; message: string }[]): FieldMessages {
  return Object.fromEntries(issues.map(({ path, message }) => [path.join("."), message]));
}
