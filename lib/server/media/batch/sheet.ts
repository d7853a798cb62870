import { z } from "zod";
import { autoFieldsAfterEdit } from "@/lib/core/media/auto-fields";
import { differences, fieldsInWords } from "@/lib/core/media/batch/differences";
import { MediaSelection } from "@/lib/core/media/edit";
import type { SheetEdit } from "@/lib/core/media/sheet/columns";
import type { SheetRow } from "@/lib/core/media/sheet/edits";
import { db } from "../../db";
import { type Outcome, outcome } from "../../outcome";
import type { Tx } from "../../tx";
import { requireSelectedMedia } from "../selected-media";
import { type BatchMedia, readEditable } from "./read-editable";
import { writeEdits } from "./write-edits";

export const SheetSlice = MediaSelection.and(
  z.object({ offset: z.number().int().min(0), limit: z.number().int().min(1).max(1_000) }),
);

export type SheetAnswer = {
  total: number;
  rows: (SheetRow & { file: { hash: string | null; kind: string } | null })[];
};

/** A slice of the rows of a sheet over a selection. */
export async function readSheet({
  offset,
  limit,
  ...selection
}: z.infer<typeof SheetSlice>): Promise<SheetAnswer> {
  const { ids } = await requireSelectedMedia(db(), selection);
  const media = await readEditable(db(), ids.slice(offset, offset + limit));
  return { total: ids.length, rows: media.map(rowOf) };
}

function rowOf({ id, hash, kind, ...media }: BatchMedia): SheetAnswer["rows"][number] {
  const { title, description, tags, seoTitle, seoDescription, prompt, notes, quality, rating } = media;
  return {
    ...{ id, title, description, tags, seoTitle, seoDescription, prompt, notes, quality, rating },
    file: kind === null ? null : { hash, kind },
  };
}

/** Writes what was changed of each row, all in one change. Rows that are gone by now are left out. */
export async function saveSheet(tx: Tx, { rows }: SheetEdit): Promise<Outcome<{ changed: number }>> {
  const changesOf = new Map(rows.map(({ id, ...changes }) => [id, changes]));
  const media = await readEditable(tx, [...changesOf.keys()]);
  const labels = new Set<string>();
  const edits = media.flatMap((before) => {
    const after = { ...before, ...changesOf.get(before.id) };
    const changes = differences(before, after, String);
    for (const { label } of changes) labels.add(label);
    const kept = autoFieldsAfterEdit(before.autoFields, before, after);
    return changes.length > 0 ? [{ before, after: { ...after, autoFields: kept } }] : [];
  });
  for (let start = 0; start < edits.length; start += BATCH)
    await writeEdits(tx, edits.slice(start, start + BATCH));
  if (edits.length === 0) return outcome("Nothing changed", { changed: 0 });
  const who = edits.length === 1 ? "1 file" : `${edits.length.toLocaleString("en-US")} files`;
  return outcome(`${who}: ${fieldsInWords(labels)} changed`, { changed: edits.length });
}

const BATCH = 500;
