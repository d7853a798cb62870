import { formatJobCode } from "@/lib/core/jobs/job-code";
import type { PrefillSource } from "@/lib/core/media/prefill";
import { db } from "../db";
import { prefillSource, requirePrefillJob } from "../media/prefill-source";

export type PrefillExample = { jobId: number | null; title: string; source: PrefillSource };

/** What the templates are shown on: the newest job that has a character and ingredients, else a made-up one. */
export async function getPrefillExample(): Promise<PrefillExample> {
  const newest = await db().job.findFirst({
    where: { characterId: { not: null }, outputTypeId: { not: null }, ingredients: { some: {} } },
    orderBy: { id: "desc" },
    select: { id: true },
  });
  if (!newest) return { jobId: null, title: "a made-up job", source: MADE_UP };
  const job = await requirePrefillJob(db(), newest.id);
  const source = prefillSource(job, { embeddedPrompt: null, fileTitle: "clip" });
  return { jobId: job.id, title: formatJobCode(job.id), source };
}

const MADE_UP: PrefillSource = {
  character: {
    name: "Luna Vale",
    description: "A runner of rooftops with silver hair.",
    tags: ["silver hair"],
  },
  outputType: { name: "Promo clip", categoryIds: [1, 2] },
  ingredients: ["Running", "Orbit"].map((name, index) => ({
    ...{ id: index + 1, name, tags: [], categoryId: index + 1, position: 0, categoryPosition: index },
  })),
  embeddedPrompt: null,
  jobPrompt: null,
  fileTitle: "clip",
};
