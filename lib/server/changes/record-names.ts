import { isRecordTable, type RecordTable, type RowImage, recordName } from "@/lib/core/changes/record-kinds";
import { lineWords } from "@/lib/core/rules/rule-words";
import type { Tx } from "../tx";

type Reader = Pick<Tx, "$queryRawUnsafe">;

/** A row that is spoken of, by its table and its key. */
export type RecordRef = { table: string; id: string };

export type RecordNames = {
  /** What it is called, or was last called. */
  of: (ref: RecordRef) => string;
  isThere: (ref: RecordRef) => boolean;
};

/**
 * One query a table, and one more for those of it that are gone. Rules are told by their sentence.
 * Names of a stored file are those that it came with.
 */
export async function readRecordNames(reader: Reader, refs: readonly RecordRef[]): Promise<RecordNames> {
  const names = new Map<string, string>();
  const { images, there } = await readImages(reader, refs);
  const rules = [...images].filter(([key]) => key.startsWith("Rule "));
  const ends = rules.flatMap(([, image]) => endsOf(image));
  const ofEnds = ends.length > 0 ? await readRecordNames(reader, ends) : null;
  for (const [key, image] of images) {
    const [table = "", id = ""] = key.split(" ");
    if (table === "Rule")
      names.set(
        key,
        ruleName(image, (end) => ofEnds?.of(end) ?? "?"),
      );
    else if (table === "StoredFile") names.set(key, String(image.originalName));
    else if (isRecordTable(table)) names.set(key, recordName(table, id, image));
  }
  return {
    of: ({ table, id }) => names.get(`${table} ${id}`) ?? fallback(table, id),
    isThere: ({ table, id }) => there.has(`${table} ${id}`),
  };
}

/** The rows as they are, or as the log has them when they are gone; by `Table id`. */
async function readImages(
  reader: Reader,
  refs: readonly RecordRef[],
): Promise<{ images: Map<string, RowImage>; there: ReadonlySet<string> }> {
  const images = new Map<string, RowImage>();
  const there = new Set<string>();
  for (const table of new Set(refs.map((ref) => ref.table))) {
    const key = table === "Setting" ? "key" : "id";
    if (table !== "StoredFile" && !isRecordTable(table)) continue;
    const ids = [...new Set(refs.filter((ref) => ref.table === table).map(({ id }) => id))];
    const columns = COLUMNS[table] ?? '"name"';
    const alive = await reader.$queryRawUnsafe<Record<string, unknown>[]>(
      `SELECT CAST("${key}" AS TEXT) AS "recordKey", ${columns} FROM "${table}" WHERE "${key}" IN (SELECT value FROM json_each(?))`,
      JSON.stringify(table === "Setting" ? ids : ids.map(Number)),
    );
    for (const { recordKey, ...image } of alive) {
      images.set(`${table} ${recordKey}`, image);
      there.add(`${table} ${recordKey}`);
    }
    const gone = ids.filter((id) => !images.has(`${table} ${id}`));
    if (gone.length === 0) continue;
    const logged = await reader.$queryRawUnsafe<{ id: string; image: string | null }[]>(
      `SELECT value AS id, (SELECT coalesce(before, after) FROM ChangeRow WHERE "table" = ? AND rowId = value ORDER BY id DESC LIMIT 1) AS image
       FROM json_each(?)`,
      table,
      JSON.stringify(gone),
    );
    for (const { id, image } of logged) if (image) images.set(`${table} ${id}`, JSON.parse(image));
  }
  return { images, there };
}

/** What a name is made of, where that is not `name`. */
const COLUMNS: Record<string, string> = {
  Batch: `"name"`,
  DockSlot: `"label"`,
  Draft: `"key"`,
  Job: `"id"`,
  MediaAsset: `"title"`,
  MediaFolder: `"path"`,
  Prompt: `"label", substr("text", 1, 200) AS "text"`,
  Rule: `"type", "sourceKind", "targetKind", "sourceIngredientId", "sourceCategoryId", "sourceCharacterId", "sourceArchetypeId", "targetIngredientId", "targetCategoryId"`,
  Setting: `"key"`,
  StoredFile: `"originalName"`,
  TopLayerClip: `"title"`,
};

const TABLE_OF_KIND: Record<string, RecordTable> = {
  archetype: "Archetype",
  category: "Category",
  character: "Character",
  ingredient: "Ingredient",
};

function endOf(image: RowImage, side: "source" | "target"): RecordRef | null {
  const table = TABLE_OF_KIND[String(image[`${side}Kind`])];
  const id = table && image[`${side}${table}Id`];
  return table && id != null ? { table, id: String(id) } : null;
}

function endsOf(image: RowImage): RecordRef[] {
  return [endOf(image, "source"), endOf(image, "target")].flatMap((end) => end ?? []);
}

function ruleName(image: RowImage, nameOf: RecordNames["of"]): string {
  const [source, target] = [endOf(image, "source"), endOf(image, "target")];
  if (!source || !target) return "A rule";
  const kindOf = (table: string) => table.toLowerCase() as "ingredient" | "category";
  const words = lineWords(
    {
      type: image.type === "exclude" ? "exclude" : "require",
      source: { kind: kindOf(source.table), id: Number(source.id) },
      targets: [{ kind: kindOf(target.table), id: Number(target.id) }],
    },
    (kind, id) => ({
      name: nameOf({ table: TABLE_OF_KIND[kind] ?? "", id: String(id) }),
      category: "its category",
    }),
  );
  return words.replace(/\.$/, "");
}

function fallback(table: string, id: string): string {
  return isRecordTable(table) ? recordName(table, id, {}) : "a file that is gone";
}
