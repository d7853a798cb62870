import { DockJobsQuery, DockPromptStatus, DockSubmission } from "@/lib/core/dock-program/questions";
import { type WriteOptions, write } from "../db";
import { listDockSlots } from "../dock-slots/queries";
import { setPromptsStatus } from "../prompts/mutations";
import { parseBody, parseQuery, writeOptionsOf } from "../route";
import { listDockJobs, listDockProjects, listDockPrompts } from "./queries";
import { readForm } from "./read-form";
import { submitMedia } from "./submit-media";

// What the predecessor's dock program is answered, on the app's own port and on the second one.

export async function answerJobs(request: Request): Promise<Response> {
  return Response.json(await listDockJobs(parseQuery(request, DockJobsQuery).project_id));
}

export async function answerJobPrompts(jobId: number): Promise<Response> {
  return Response.json(await listDockPrompts(jobId));
}

export async function answerProjects(): Promise<Response> {
  return Response.json(await listDockProjects());
}

/** All five; a slot is known by its number. */
export async function answerConfig(): Promise<Response> {
  const slots = await listDockSlots();
  return Response.json(slots.map(({ slot, label, url }) => ({ id: slot, slot, label, url })));
}

/** The program cannot say why it flags: a reason that is there stays. */
export async function answerPromptStatus(request: Request, id: number): Promise<Response> {
  const { status } = await parseBody(request, DockPromptStatus);
  await write(byDock(request), async (tx) => {
    const prompt = await tx.prompt.findUnique({ where: { id }, select: { flagReason: true } });
    return setPromptsStatus(tx, { ids: [id], status, flagReason: prompt?.flagReason ?? "" });
  });
  return Response.json({ ok: true });
}

export async function answerSubmitMedia(request: Request): Promise<Response> {
  const submission = DockSubmission.parse(await readForm(request));
  const { id, title } = await submitMedia(submission, byDock(request));
  return Response.json({ ok: true, media_id: id, title });
}

function byDock({ headers }: Request): WriteOptions {
  return { ...writeOptionsOf(headers), origin: "dock" };
}
