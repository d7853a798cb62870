import { parseAutoFields } from "@/lib/core/media/auto-fields";
import type { EditableMedia } from "@/lib/core/media/batch/apply-steps";
import type { MediaQuality } from "@/lib/core/media/schema";
import { idList } from "../../id-list";
import type { Tx } from "../../tx";

/** An asset with all that can be edited of many at once, and what names it on the screen. */
export type BatchMedia = EditableMedia & {
  id: number;
  fileId: number | null;
  originalName: string | null;
  hash: string | null;
  kind: string | null;
  embeddedPrompt: string | null;
};

type Row = Omit<BatchMedia, "tags" | "autoFields" | NumberField> & {
  tags: string;
  autoFields: string;
} & Record<NumberField, bigint | number | null>;
type NumberField = (typeof NUMBERS)[number];
const NUMBERS = ["id", "fileId", "rating", "jobId", "characterId", "outputTypeId"] as const;

/** In the order of `ids`; one statement, because Prisma's rows and relations cost ten times as much and thousands are read. */
export async function readEditable(
  reader: Pick<Tx, "$queryRaw">,
  ids: readonly number[],
): Promise<BatchMedia[]> {
  const rows = await reader.$queryRaw<Row[]>`
    SELECT m.id, m.fileId, m.title, m.description, m.seoTitle, m.seoDescription, m.prompt, m.notes, m.autoFields,
      m.quality, m.rating, m.jobId, m.characterId, m.outputTypeId, f.originalName, f.hash, f.kind, g.prompt AS embeddedPrompt,
      (SELECT json_group_array(t.name ORDER BY mt.position) FROM MediaTag mt JOIN Tag t ON t.id = mt.tagId
       WHERE mt.mediaId = m.id) AS tags
    FROM ${idList(ids)} AS chosen CROSS JOIN MediaAsset m ON m.id = chosen.value
    LEFT JOIN StoredFile f ON f.id = m.fileId LEFT JOIN GenerationMetadata g ON g.fileId = m.fileId`;
  return rows.map((row) => ({
    ...row,
    id: Number(row.id),
    fileId: idOrNull(row.fileId),
    rating: Number(row.rating),
    jobId: idOrNull(row.jobId),
    characterId: idOrNull(row.characterId),
    outputTypeId: idOrNull(row.outputTypeId),
    quality: row.quality as MediaQuality,
    tags: JSON.parse(row.tags) as string[],
    autoFields: parseAutoFields(row.autoFields),
  }));
}

function idOrNull(id: bigint | number | null): number | null {
  return id === null ? null : Number(id);
}
