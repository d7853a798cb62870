import { UserError } from "../outcome";
import type { Tx } from "../tx";

type References = { jobId: number | null; characterId: number | null; outputTypeId: number | null };

/** Refuses, at its field, what is newly referred to and does not exist (any more). */
export async function requireReferences(
  tx: Tx,
  before: References,
  { jobId, characterId, outputTypeId }: Partial<References>,
): Promise<void> {
  const select = { id: true } as const;
  const gone: Record<string, string> = {};
  const isNew = (id: number | null | undefined, old: number | null): id is number => id != null && id !== old;
  if (isNew(jobId, before.jobId) && !(await tx.job.findUnique({ where: { id: jobId }, select })))
    gone.jobId = "This job no longer exists. Choose another one.";
  if (
    isNew(characterId, before.characterId) &&
    !(await tx.character.findUnique({ where: { id: characterId }, select }))
  )
    gone.characterId = "This character no longer exists. Choose another one.";
  if (
    isNew(outputTypeId, before.outputTypeId) &&
    !(await tx.outputType.findUnique({ where: { id: outputTypeId }, select }))
  )
    gone.outputTypeId = "This output type no longer exists. Choose another one.";
  const [message] = Object.values(gone);
  if (message) throw new UserError(message, gone);
}
