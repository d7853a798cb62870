import type { DockPlace, DockView } from "@/lib/core/dock/view";
import { prefill } from "@/lib/core/media/prefill";
import { db } from "../db";
import { listDockSlots } from "../dock-slots/queries";
import { listPrefillJobs, prefillSource } from "../media/prefill-source";
import { getSettings } from "../settings/queries";
import { listArrivals } from "./arrivals";
import { getDockJob, listCompletions, listDockJobs } from "./jobs";
import { listDockPrompts } from "./prompts";

/** Everything that the dock shows at a place, in one answer: it is asked for after every write. */
export async function getDockView({
  jobId,
  projectId,
  q,
  promptQ,
}: Omit<DockPlace, "tab">): Promise<DockView> {
  const [settings, listed, selected, prompts, filling, projects, arrivals, slots, completions] =
    await Promise.all([
      getSettings(),
      listDockJobs({ projectId, q }),
      jobId === null ? null : getDockJob(jobId),
      listDockPrompts({ jobId, projectId, q: promptQ }),
      jobId === null ? null : getPrefill(jobId),
      listProjects(),
      listArrivals(),
      listLinks(),
      listCompletions(),
    ]);
  const { theme, shortcutsEnabled, shortcutKeys } = settings;
  return {
    ...{ ...listed, ...prompts, job: selected, prefill: filling, projects, arrivals, slots, completions },
    settings: { theme, shortcutsEnabled, shortcutKeys },
  };
}

async function listLinks(): Promise<DockView["slots"]> {
  const slots = await listDockSlots();
  return slots.flatMap(({ slot, label, target }) => (target ? [{ slot, label, href: target.href }] : []));
}

/** Those that one works on, by name. */
function listProjects() {
  return db().project.findMany({
    where: { status: "active" },
    orderBy: [{ nameKey: "asc" }, { id: "asc" }],
    take: 300,
    select: { id: true, name: true },
  });
}

async function getPrefill(jobId: number): Promise<DockView["prefill"]> {
  const [[job], settings] = await Promise.all([listPrefillJobs(db(), [jobId]), getSettings()]);
  if (!job) return null;
  const source = prefillSource(job, { embeddedPrompt: null, fileTitle: "" });
  const { title, tags } = prefill(source, settings.prefill);
  return { title, tags };
}
