import type { PromptStatus } from "@/lib/core/prompts/status";

/** Below the title: what waits to be used. */
export function describeJournal(counts: Partial<Record<PromptStatus, number>>): string {
  const { pending = 0, collected = 0, done = 0, flagged = 0 } = counts;
  if (pending + collected + done + flagged === 0)
    return "Write prompts here, queue them in their order, and copy them when it is their turn.";
  const said = (count: number) => count.toLocaleString("en-US");
  const parts = [`${said(pending)} pending`, `${said(collected)} collected`, `${said(done)} done`];
  return `${[...parts, ...(flagged > 0 ? [`${said(flagged)} flagged`] : [])].join(", ")}.`;
}
