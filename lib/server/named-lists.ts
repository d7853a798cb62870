import { foldName } from "@/lib/core/text/fold-name";
import { Prisma } from "./generated/prisma/client";

// What the lists of all tables with `name`, `nameKey` and `createdAt` have in common.

/** The name contains what was searched for. Not LIKE: somebody who types % or _ means just that. */
export function nameContains(q: string): Prisma.Sql {
  return Prisma.sql`instr(nameKey, ${foldName(q)}) > 0`;
}

export const orderByNameOrAge = {
  name: Prisma.sql`nameKey, id`,
  "-name": Prisma.sql`nameKey DESC, id DESC`,
  created: Prisma.sql`createdAt, id`,
  "-created": Prisma.sql`createdAt DESC, id DESC`,
};
