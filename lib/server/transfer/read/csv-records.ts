import { categoryColors, nextCategoryColor } from "@/lib/core/categories/palette";
import { formatJobCode, parseJobCode } from "@/lib/core/jobs/job-code";
import { normalizeTag, tagKey } from "@/lib/core/tags/tags";
import { foldName } from "@/lib/core/text/fold-name";
import { cellNames, cellTags, csvCells, keptWhenEmpty } from "@/lib/core/transfer/csv/cells";
import { type CsvKind, csvColumns } from "@/lib/core/transfer/csv/kinds";
import type { CsvMapping } from "@/lib/core/transfer/csv/mapping";
import { toId } from "@/lib/core/transfer/legacy/values";
import { readRecord } from "@/lib/core/transfer/problem-of-record";
import { quote } from "@/lib/core/transfer/quote";
import type { TableName } from "@/lib/core/transfer/table-names";
import { UserError } from "../../outcome";
import { newRecord } from "./csv-new-record";
import { fileNameOf, type Here, type HereRecord } from "./here";
import type { StagingWriter } from "./staging";
import { uuidV5 } from "./uuid-v5";

type Values = Record<string, unknown>;

/** Makes records of rows. */
export class CsvRecords {
  private readonly kind: CsvKind;
  private readonly now = new Date().toISOString();
  private readonly rowOf = new Map<number, string>();
  private readonly repeated = new Map<string, number>();
  private readonly made = new Map<string, number>();
  private files: Map<string, number[]> | null = null;

  constructor(
    private readonly mapping: CsvMapping,
    private readonly here: Here,
    private readonly staging: StagingWriter,
  ) {
    this.kind = mapping.kind;
  }

  /** Throws a `UserError` for a row that does not hold; nothing of it is kept then. */
  read(row: readonly string[], place: string): void {
    const cells = new Map(
      this.mapping.columns.flatMap((column, index) =>
        column === null ? [] : [[column, (row[index] ?? "").trim()]],
      ),
    );
    const known = this.find(cells);
    const uuid = known?.uuid ?? this.uuidOf(cells);
    const before = known ?? this.here.get(this.kind, "uuid", uuid);
    if (!before && this.kind === "media")
      throw new UserError("It names no media: a table can only describe those that are here.");
    const values = this.valuesOf(cells);
    const record = before ? this.changed(before, values) : this.created(uuid, values);
    const other = this.rowOf.get(record.id);
    if (other !== undefined) throw new UserError(`It names the same as ${other}.`);
    this.here.referAll(this.kind, record);
    this.staging.add(this.kind, record, place);
    this.rowOf.set(record.id, place);
    if (this.kind === "jobs") this.addStatusStep(record, before, place);
  }

  /** The record of here that a row names: by UUID, id or code, then by name or file. */
  private find(cells: ReadonlyMap<string, string>): HereRecord | null {
    const uuid = cells.get("uuid")?.toLowerCase();
    const byUuid = uuid ? this.here.get(this.kind, "uuid", uuid) : null;
    if (byUuid) return byUuid;
    const id = cells.get("id");
    if (id) {
      const number = this.kind === "jobs" ? (parseJobCode(id) ?? toId(id)) : toId(id);
      const byId = number === null ? null : this.here.get(this.kind, "id", number);
      if (byId) return byId;
      throw new UserError(`Nothing here has the id ${quote(id)}.`);
    }
    if (uuid) return null;
    if (this.kind === "media") return this.findByFile(cells.get("file") ?? "");
    return this.kind === "jobs" || this.kind === "prompts" ? null : this.findByName(cells);
  }

  private findByName(cells: ReadonlyMap<string, string>): HereRecord | null {
    const name = cells.get("name") ?? "";
    const category = cells.get("category");
    const candidates =
      name === ""
        ? []
        : this.here.idsByName(this.kind, name).flatMap((id) => this.here.get(this.kind, "id", id) ?? []);
    const found = category
      ? candidates.filter(({ categoryId }) =>
          this.here.idsByName("categories", category).includes(Number(categoryId)),
        )
      : candidates;
    if (found.length > 1)
      throw new UserError(
        `${found.length} of them are called ${quote(name)}: give the id of the one that is meant (${found
          .slice(0, 5)
          .map(({ id }) => id)
          .join(", ")}).`,
      );
    return found[0] ?? null;
  }

  private findByFile(name: string): HereRecord | null {
    this.files ??= this.here.mediaByFile();
    const ids = this.files.get(name) ?? this.files.get(fileNameOf(name)) ?? [];
    if (ids.length > 1)
      throw new UserError(
        `${ids.length} media have a file ${quote(name)}: give the id of the one that is meant (${ids.slice(0, 5).join(", ")}).`,
      );
    if (name !== "" && ids.length === 0) throw new UserError(`No media here has a file ${quote(name)}.`);
    return ids[0] === undefined ? null : this.here.get("media", "id", ids[0]);
  }

  /** The same row in the same file is the same record again. */
  private uuidOf(cells: ReadonlyMap<string, string>): string {
    const given = cells.get("uuid")?.toLowerCase();
    if (given) return given;
    const text = `csv:${this.kind}:${JSON.stringify([...cells])}`;
    const count = this.repeated.get(text) ?? 0;
    this.repeated.set(text, count + 1);
    return uuidV5(`${text}:${count}`);
  }

  /** What the cells say, by the columns of the record. */
  private valuesOf(cells: ReadonlyMap<string, string>): Values {
    const values: Values = {};
    for (const [column, cell] of cells) {
      if (
        column === "id" ||
        column === "uuid" ||
        column === "file" ||
        (cell === "" && keptWhenEmpty.has(column))
      )
        continue;
      const schema = csvCells[this.kind][column];
      const refersTo = csvColumns[this.kind][column]?.refersTo;
      if (schema) values[column] = this.parse(column, cell, schema);
      else if (column === "tags") values.tags = cellTags(cell).map((tag) => this.tagId(tag));
      else if (column === "ingredients")
        values.ingredients = [
          ...new Set(cellNames(cell).map((name) => this.here.require("ingredients", name, "ingredient"))),
        ];
      else if (column === "category") values.categoryId = this.categoryId(cell);
      else if (refersTo)
        values[`${column}Id`] =
          cell === ""
            ? null
            : this.here.require(refersTo, cell, csvColumns[this.kind][column]?.label.toLowerCase() ?? column);
    }
    return values;
  }

  private parse(column: string, cell: string, schema: (typeof csvCells)[CsvKind][string]): unknown {
    const read = schema.safeParse(cell);
    if (!read.success)
      throw new UserError(
        `${csvColumns[this.kind][column]?.label ?? column}: ${read.error.issues[0]?.message ?? "cannot be read"}`,
      );
    return read.data instanceof Date ? read.data.toISOString() : read.data;
  }

  private changed(before: HereRecord, values: Values): HereRecord {
    const changes = Object.keys(values).filter((column) => !isSame(before[column], values[column]));
    if (changes.length === 0) return before;
    const record = { ...before, ...values, updatedAt: this.now };
    if (this.kind !== "media") return record;
    // What was prefilled and is written by a person now is theirs.
    const auto = String(before.autoFields)
      .split(" ")
      .filter((field) => !changes.includes(field));
    return { ...record, autoFields: auto.join(" ") };
  }

  private created(uuid: string, values: Values): HereRecord {
    const id = this.here.newId(this.kind);
    const record = newRecord(this.kind, { id, uuid, createdAt: this.now, values, here: this.here });
    const read = readRecord(this.kind, record, "The row");
    if ("problem" in read) throw new UserError(read.problem);
    return { ...read.record, id, uuid };
  }

  private tagId(name: string): number {
    const [known] = this.here.idsByName("tags", name);
    if (known !== undefined) return known;
    return this.makeOnce(`tag:${tagKey(name)}`, "tags", (identity) => ({
      ...identity,
      name: normalizeTag(name),
      createdAt: this.now,
    }));
  }

  private categoryId(name: string): number {
    const [known] = this.here.idsByName("categories", name);
    if (known !== undefined) return known;
    return this.makeOnce(`category:${foldName(name)}`, "categories", (identity) => {
      this.staging.remark("note", `category ${quote(name)}`, "There is no such category yet: it is made.");
      const position =
        this.here.lastPosition("SELECT max(position) FROM Category WHERE ? IS NULL", null) +
        1 +
        this.made.size;
      const color = nextCategoryColor(categoryColors.slice(0, position % categoryColors.length));
      return {
        ...identity,
        name,
        description: "",
        color,
        position,
        createdAt: this.now,
        updatedAt: this.now,
      };
    });
  }

  private makeOnce(key: string, table: TableName, make: (identity: Values) => Values): number {
    const known = this.made.get(key);
    if (known !== undefined) return known;
    const id = this.here.newId(table);
    this.staging.add(table, make({ id, uuid: uuidV5(key), importedId: null }), key);
    this.made.set(key, id);
    return id;
  }

  private addStatusStep(job: HereRecord, before: HereRecord | null, place: string): void {
    if (before && before.status === job.status) return;
    const id = this.here.newId("jobStatusChanges");
    const uuid = uuidV5(`status of ${job.uuid}: ${before?.updatedAt ?? ""} ${String(job.status)}`);
    const step = {
      id,
      uuid,
      jobId: job.id,
      from: before?.status ?? null,
      to: job.status,
      createdAt: this.now,
    };
    this.staging.add("jobStatusChanges", step, `${place} (${formatJobCode(job.id)})`);
  }
}

/** Times are kept in another spelling of the same moment. */
function isSame(before: unknown, now: unknown): boolean {
  if (typeof before === "string" && typeof now === "string" && /^\d{4}-\d\d-\d\dT/.test(now))
    return Date.parse(before) === Date.parse(now);
  return JSON.stringify(before) === JSON.stringify(now);
}
