import { jobCodesInName } from "@/lib/core/jobs/job-codes-in-name";
import type { Tx } from "../tx";
import { listPrefillJobs, type PrefillJob } from "./prefill-source";

/** The jobs whose codes the names of files hold, by name; a name with several codes belongs to the first job that exists. */
export async function jobsOfNames(tx: Tx, names: readonly string[]): Promise<Map<string, PrefillJob>> {
  const codes = new Map(names.map((name) => [name, jobCodesInName(name)]));
  const ids = [...new Set([...codes.values()].flat())];
  if (ids.length === 0) return new Map();
  const jobs = new Map((await listPrefillJobs(tx, ids)).map((job) => [job.id, job]));
  const found = new Map<string, PrefillJob>();
  for (const [name, wanted] of codes) {
    const job = wanted.map((id) => jobs.get(id)).find((one) => one !== undefined);
    if (job) found.set(name, job);
  }
  return found;
}
