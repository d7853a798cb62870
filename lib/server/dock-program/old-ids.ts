import type { OldIds } from "@/lib/core/dock-program/old-address";
import { db } from "../db";

/** The ids of today of records of the predecessor: of those that came in by an import, else the same numbers. */
export async function findImported({ project, character }: OldIds): Promise<OldIds> {
  const newest = { orderBy: { id: "desc" }, select: { id: true } } as const;
  const [ofProject, ofCharacter] = await Promise.all([
    project === null ? null : db().project.findFirst({ where: { importedId: project }, ...newest }),
    character === null ? null : db().character.findFirst({ where: { importedId: character }, ...newest }),
  ]);
  return { project: ofProject?.id ?? project, character: ofCharacter?.id ?? character };
}
