import { isTrashTable, trashTables } from "@/lib/core/trash/list";
import { TRASH_FILE, TRASH_WORDS } from "@/prisma/derived/indexes.mjs";
import { Prisma } from "../generated/prisma/client";

// A record is in the trash while the newest line of the change log about its row is its deletion. That also holds for what an undo took
// away, and no longer once it was brought back in whatever way.

/**
 * Lines of the log, named `r`, along the index of those that deleted a record (`isDeletion` goes with it). SQLite would rather look at all
 * lines of a change, of which a large one has tens of thousands.
 */
export const deletionLines = Prisma.sql`ChangeRow r INDEXED BY derived_ChangeRow_deleted`;

/** A line of the log, named `r`, that deleted a record and not a part of one. The words are those of the partial indexes. */
export const isDeletion = Prisma.sql`r."operation" = 'delete' AND r."table" = r."recordTable"`;

/** Nothing came after `r`. */
export const isLastWord = Prisma.sql`NOT EXISTS (
  SELECT 1 FROM ChangeRow later WHERE later."table" = r."table" AND later.rowId = r.rowId AND later.id > r.id)`;

/** A kind of record that the trash shows. */
export const isShownKind = Prisma.sql`r."table" IN (${Prisma.join(trashTables.filter(isTrashTable))})`;

const ofRow = (expression: string) => Prisma.raw(expression.replaceAll('"before"', 'r."before"'));

/** What `r` is found by, folded. */
export const wordsOf = ofRow(TRASH_WORDS);

/** The file that the deleted record had. */
export const fileOf = ofRow(TRASH_FILE);
