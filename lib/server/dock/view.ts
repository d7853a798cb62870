import type { DockJob, DockPlace, DockView } from "@/lib/core/dock/view";
import { prefill } from "@/lib/core/media/prefill";
import { db } from "../db";
import { listDockSlots } from "../dock-slots/queries";
import { listPrefillJobs, prefillSource } from "../media/prefill-source";
import { getSettings } from "../settings/queries";
import { listArrivals } from "./arrivals";
import { getDockJob, listCompletions, listDockJobs } from "./jobs";
import { listDockPrompts } from "./prompts";

type Listed = Awaited<ReturnType<typeof listDockJobs>>;

type Place = Omit<DockPlace, "tab">;

/** Everything that the dock shows at a place, in one answer: it is asked for after every write. */
export async function getDockView(place: Place): Promise<DockView> {
  return readView(place, await listDockJobs(place));
}

/** The same for a dock that is opened: where no job is selected, or one that is gone, the first is from then on. */
export async function openDock(left: DockPlace): Promise<{ place: DockPlace; view: DockView }> {
  const listed = await listDockJobs(left);
  const first = listed.jobs[0];
  const isSelected = left.jobId !== null && (await findJob(left.jobId, listed)) !== null;
  const place = isSelected || !first ? left : { ...left, jobId: first.id };
  return { place, view: await readView(place, listed) };
}

async function findJob(id: number, { jobs }: Listed): Promise<DockJob | null> {
  return jobs.find((job) => job.id === id) ?? (await getDockJob(id));
}

async function readView({ jobId, projectId, promptQ }: Place, listed: Listed): Promise<DockView> {
  const [settings, selected, prompts, filling, projects, arrivals, slots, completions] = await Promise.all([
    getSettings(),
    jobId === null ? null : findJob(jobId, listed),
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
