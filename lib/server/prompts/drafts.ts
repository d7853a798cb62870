import { type ComposerDraft, isBlankDraft, readDraft } from "@/lib/core/prompts/composer-draft";
import type { KeptDraft } from "@/lib/core/prompts/kept-draft";
import { db, writeQuietly } from "../db";

const KIND = "journal";

/** What is half written in the journal of a project, or of none. */
export async function getDraft(projectId: number | null): Promise<ComposerDraft | null> {
  const draft = await db().draft.findUnique({
    where: { kind_key: keyOf(projectId) },
    select: { body: true },
  });
  return readDraft(draft?.body);
}

/**
 * Keeps what is half written: no change of anybody's records, so it is neither logged nor told to other windows. An older one that arrives
 * late changes nothing; a blank one stays as the mark of when it was emptied.
 */
export function keepDraft({ projectId, ...draft }: KeptDraft): Promise<void> {
  return writeQuietly(async (tx) => {
    const where = { kind_key: keyOf(projectId) };
    const before = await tx.draft.findUnique({ where, select: { body: true } });
    const known = readDraft(before?.body);
    if (known ? known.savedAt > draft.savedAt : isBlankDraft(draft)) return;
    const body = JSON.stringify(draft);
    await tx.draft.upsert({
      where,
      create: { ...where.kind_key, body },
      update: { body },
      select: { id: true },
    });
  });
}

function keyOf(projectId: number | null) {
  return { kind: KIND, key: projectId === null ? "none" : String(projectId) };
}
