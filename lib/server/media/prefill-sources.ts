import { displayName } from "@/lib/core/media/display-name";
import type { PrefillSource } from "@/lib/core/media/prefill";
import { selectTags, tagNames } from "../tags/tag-rows";
import type { Tx } from "../tx";
import { listPrefillJobs, prefillSource } from "./prefill-source";

/** What an asset is linked to. */
export type Links = { jobId: number | null; characterId: number | null; outputTypeId: number | null };
export type OwnFile = { originalName: string | null; embeddedPrompt: string | null };

/**
 * Reads all that prefill needs of some assets at once, and gives it for each: from its job, else from its own character and output
 * type. It knows nothing of what is not among `links`.
 */
export async function readPrefillSources(
  reader: Pick<Tx, "job" | "character" | "outputType">,
  links: readonly Links[],
): Promise<(links: Links, file: OwnFile) => PrefillSource> {
  const idsOf = (field: keyof Links) => [
    ...new Set(links.map((link) => link[field]).filter((id) => id !== null)),
  ];
  const jobs = await readInChunks(idsOf("jobId"), (id) => listPrefillJobs(reader, id.in));
  const characters = await readInChunks(idsOf("characterId"), (id) =>
    reader.character.findMany({
      where: { id },
      select: { id: true, name: true, description: true, tags: selectTags },
    }),
  );
  const outputTypes = await readInChunks(idsOf("outputTypeId"), (id) =>
    reader.outputType.findMany({ where: { id }, select: { id: true, name: true } }),
  );
  return ({ jobId, characterId, outputTypeId }, { originalName, embeddedPrompt }) => {
    const job = jobs.get(jobId ?? 0) ?? null;
    const own = characters.get(characterId ?? 0);
    const outputType = outputTypes.get(outputTypeId ?? 0);
    const fileTitle = originalName === null ? "" : displayName(originalName);
    const source = prefillSource(job, { embeddedPrompt, fileTitle });
    return {
      ...source,
      character: source.character ?? (own ? { ...own, tags: tagNames(own.tags) } : null),
      outputType: source.outputType ?? (outputType ? { ...outputType, categoryIds: [] } : null),
    };
  };
}

/** SQLite takes some thousand parameters in one statement. */
const CHUNK = 1_000;

async function readInChunks<Row extends { id: number }>(
  ids: readonly number[],
  read: (id: { in: number[] }) => Promise<Row[]>,
): Promise<Map<number, Row>> {
  const found = new Map<number, Row>();
  for (let start = 0; start < ids.length; start += CHUNK)
    for (const row of await read({ in: ids.slice(start, start + CHUNK) })) found.set(row.id, row);
  return found;
}
