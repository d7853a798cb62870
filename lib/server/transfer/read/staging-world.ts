import path from "node:path";
import type { Statement } from "better-sqlite3";
import { displayName } from "@/lib/core/media/display-name";
import { fileTypeOfName } from "@/lib/core/media/file-types";
import { normalizeTag, tagKey } from "@/lib/core/tags/tags";
import { safeFileName } from "@/lib/core/text/safe-file-name";
import type { LegacyFile, LegacyRemark, LegacyWorld } from "@/lib/core/transfer/legacy/world";
import { readRecord, UNKNOWN_TYPE } from "@/lib/core/transfer/problem-of-record";
import { quote } from "@/lib/core/transfer/quote";
import type { TableName } from "@/lib/core/transfer/table-names";
import { tables } from "@/lib/core/transfer/tables";
import type { StagingWriter } from "./staging";
import { uuidV5 } from "./uuid-v5";

/** What the predecessor's rows become, in a staging database. */
export class StagingWorld implements LegacyWorld {
  readonly categoryOf = new Map<number, number>();
  private readonly ids = new Map<TableName, { taken: Set<number>; next: number }>();
  private readonly counters = new Map<string, number>();
  private readonly names = new Set<string>();
  private readonly tags = new Map<string, number>();
  private readonly images = new Map<string, number>();
  private readonly links = new Map<string, Statement>();
  private readonly findFile: Statement<[string], number>;

  /** @param largestId the largest old id of those that will come, of a table of ours */
  constructor(
    private readonly staging: StagingWriter,
    readonly unknownTime: string,
    private readonly largestId: (table: TableName) => number,
    /** Where a file is of which the path says it only from the predecessor's folder on. */
    private readonly resolvePath: (path: string) => string = (path) => path,
  ) {
    this.findFile = staging.database
      .prepare<[string], number>("SELECT id FROM StoredFile WHERE area = 'media' AND path = ?")
      .pluck();
  }

  claimId(table: TableName, oldId: number | null): number {
    const ids = this.idsOf(table);
    while (ids.taken.has(ids.next)) ids.next += 1;
    const id = oldId !== null && !ids.taken.has(oldId) ? oldId : ids.next;
    ids.taken.add(id);
    return id;
  }

  has(table: TableName, id: number): boolean {
    return this.idsOf(table).taken.has(id);
  }

  add(table: TableName, record: Record<string, unknown>, place: string): void {
    const read = readRecord(table, record, place);
    if ("record" in read) {
      this.staging.add(table, read.record, place);
      return;
    }
    if (typeof record.id === "number") this.idsOf(table).taken.delete(record.id);
    this.remark("left out", place, `It cannot be kept: ${read.problem}`);
  }

  addLink(table: TableName, list: string, owner: number, target: number): boolean {
    const key = `${table}.${list}`;
    const insert = this.links.get(key) ?? this.prepareLink(table, list);
    this.links.set(key, insert);
    const counter = `${key} of ${owner}`;
    const { changes } = insert.run(owner, target, this.counters.get(counter) ?? 0);
    if (changes > 0) this.next(counter);
    return changes > 0;
  }

  remark(kind: LegacyRemark, place: string, sentence: string): void {
    this.staging.remark(kind, place, sentence);
  }

  uuid(text: string): string {
    return uuidV5(text);
  }

  fileId(file: LegacyFile, place: string): number {
    return file.area === "images" ? this.imageId(file, place) : this.linkedId(file, place);
  }

  tagIds(tags: readonly string[], createdAt: string, place: string): number[] {
    return tags.map((tag) => {
      const key = tagKey(tag);
      const known = this.tags.get(key);
      if (known !== undefined) return known;
      const id = this.claimId("tags", null);
      this.tags.set(key, id);
      this.add(
        "tags",
        { id, uuid: uuidV5(`tag:${key}`), importedId: null, name: normalizeTag(tag), createdAt },
        place,
      );
      return id;
    });
  }

  next(counter: string): number {
    const count = this.counters.get(counter) ?? 0;
    this.counters.set(counter, count + 1);
    return count;
  }

  takeName(table: TableName, key: string): boolean {
    const name = `${table}:${key}`;
    if (this.names.has(name)) return false;
    this.names.add(name);
    return true;
  }

  private linkedId({ path: given, createdAt }: LegacyFile, place: string): number {
    const resolved = this.resolvePath(given);
    const known = this.findFile.get(resolved);
    if (known !== undefined) return known;
    if (resolved !== given)
      this.remark("changed", place, `${quote(given)} lies in the folder that was given: ${quote(resolved)}.`);
    return this.addFile({ area: "media", place: "linked", path: resolved, createdAt }, resolved, place);
  }

  private imageId({ path: name, createdAt }: LegacyFile, place: string): number {
    const known = this.images.get(name);
    if (known !== undefined) return known;
    const id = this.addFile(
      { area: "images", place: "stored", path: this.freeImageName(name), createdAt },
      name,
      place,
    );
    this.images.set(name, id);
    return id;
  }

  private addFile({ area, place, path: where, createdAt }: LegacyFile, original: string, at: string): number {
    const id = this.claimId("files", null);
    const type = fileTypeOfName(original);
    const uuid = uuidV5(area === "images" ? imageUuidText(original) : `file:${original}`);
    const originalName =
      original.slice(Math.max(original.lastIndexOf("/"), original.lastIndexOf("\\")) + 1) || original;
    this.add(
      "files",
      {
        ...{ id, uuid, area, place, path: where, originalName, hash: null, size: 0 },
        ...{
          mimeType: type?.mimeType ?? UNKNOWN_TYPE,
          kind: type?.kind ?? "other",
          width: null,
          height: null,
        },
        ...{ seconds: null, fps: null, codec: null, hasAudio: null, capturedAt: null, modifiedAt: null },
        ...{ probedAt: null, problem: null, createdAt },
      },
      at,
    );
    return id;
  }

  /** One that every system takes, and no other picture has. */
  private freeImageName(name: string): string {
    const extension = path.extname(name).slice(1);
    for (let number = 1; ; number += 1) {
      const free = safeFileName(displayName(name), extension, number === 1 ? "" : ` (${number})`);
      if (this.takeName("files", free.toLowerCase())) return free;
    }
  }

  private idsOf(table: TableName) {
    const known = this.ids.get(table);
    if (known) return known;
    const ids = { taken: new Set<number>(), next: this.largestId(table) + 1 };
    this.ids.set(table, ids);
    return ids;
  }

  private prepareLink(table: TableName, list: string): Statement {
    const link = tables[table].links[list];
    if (!link) throw new Error(`No list ${list} in ${table}`);
    return this.staging.database.prepare(
      `INSERT OR IGNORE INTO "${link.model}" ("${link.owner}", "${link.target}", position) VALUES (?, ?, ?)`,
    );
  }
}

/** A picture of the predecessor is known by its name: it made them up, and never gave one twice. */
export function imageUuidText(name: string): string {
  return `image:${name}`;
}
