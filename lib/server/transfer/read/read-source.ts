import { createReadStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import path from "node:path";
import type { CsvMapping } from "@/lib/core/transfer/csv/mapping";
import { toText, toTime } from "@/lib/core/transfer/legacy/values";
import { checkReferences } from "./check-references";
import { type FoundDocument, findDocument } from "./find-document";
import { type GivenFiles, PORTION, takeFile } from "./given-files";
import { DATABASE_COPY, legacyRowsOfDatabase } from "./legacy-database";
import { type LegacyRows, legacyRowsOfJson, ROWS_FILE } from "./legacy-rows";
import { JOURNALS, openSource, type ReadSource } from "./open-source";
import { Progress, type ReadProgress } from "./progress";
import { readCsv } from "./read-csv";
import { readOwnDocument } from "./read-own-document";
import { readPictures } from "./read-pictures";
import { readPredecessor } from "./read-predecessor";
import { resolveInside } from "./resolve-inside";
import { BYTES_FOLDER, STAGING_FILE, type Staging, type StagingSource, StagingWriter } from "./staging";
import { takeOwnFiles } from "./take-own-files";
import { takePictures } from "./take-pictures";

export type ReadRequest = {
  /** The import's own, which exists: everything is written in there. Absolute. */
  folder: string;
  source: ReadSource;
};

/**
 * Reads whatever it is into a new staging database. Throws a `UserError` that says where for what cannot be read, and leaves no staging
 * database then.
 */
export async function readSource(
  { folder, source }: ReadRequest,
  onProgress: (progress: ReadProgress) => void = () => undefined,
): Promise<Staging> {
  await removeStaging(folder);
  const given = await openSource(source, folder);
  try {
    const staging = new StagingWriter(folder);
    try {
      const read = await new Reading(given, staging, source, folder, new Progress(onProgress)).read();
      checkReferences(staging.database);
      return staging.finish(read);
    } catch (error) {
      staging.close();
      await removeStaging(folder);
      throw error;
    }
  } finally {
    given.close();
    await removeScratch(folder);
  }
}

/** Whatever a reading that failed or was stopped has left. */
async function removeStaging(folder: string): Promise<void> {
  await rm(path.join(folder, STAGING_FILE), { force: true });
  await rm(path.join(folder, BYTES_FOLDER), { force: true, recursive: true });
  await removeScratch(folder);
}

async function removeScratch(folder: string): Promise<void> {
  for (const name of [ROWS_FILE, DATABASE_COPY])
    for (const suffix of ["", ...JOURNALS, "-shm"])
      await rm(path.join(folder, `${name}${suffix}`), { force: true });
}

/** One reading of one source. */
class Reading {
  constructor(
    private readonly given: GivenFiles,
    private readonly staging: StagingWriter,
    private readonly source: ReadSource,
    private readonly folder: string,
    private readonly progress: Progress,
  ) {}

  async read(): Promise<StagingSource> {
    if (this.source.kind === "upload" && this.source.mapping) return this.readTable(this.source.mapping);
    const document = await findDocument(this.given);
    if (document.kind === "none")
      return readPictures(this.given, this.staging, {
        ...{ folder: this.folder, fileName: this.fileName, progress: this.progress },
      });
    if (document.kind === "database") return this.readDatabase(document.name);
    return document.peeked.kind === "own" ? this.readOwn(document) : this.readLegacyJson(document);
  }

  private async readTable(mapping: CsvMapping): Promise<StagingSource> {
    const chunks = createReadStream(this.source.path, { highWaterMark: PORTION });
    this.progress.expect((await stat(this.source.path)).size);
    const read = await readCsv(chunks, mapping, this.staging, this.progress.soFar());
    return { ...read, fileName: this.fileName };
  }

  private async readOwn({ name, peeked }: Extract<FoundDocument, { kind: "json" }>): Promise<StagingSource> {
    const prefix = name.slice(0, name.lastIndexOf("/") + 1);
    this.progress.expect(this.sizeOf(name));
    for (const [file, size] of this.given.sizes)
      if (file.startsWith(`${prefix}files/`)) this.progress.expect(size);
    const open = () => this.given.open(name);
    const read = await readOwnDocument(open, peeked.properties, this.staging, this.progress.soFar());
    await takeOwnFiles(this.given, this.staging, {
      prefix,
      folder: this.folder,
      onBytes: this.progress.advance,
    });
    return { ...read, fileName: this.fileName };
  }

  private async readLegacyJson({
    name,
    peeked,
  }: Extract<FoundDocument, { kind: "json" }>): Promise<StagingSource> {
    const size = this.sizeOf(name);
    this.progress.expect(2 * size);
    const advance = this.progress.soFar();
    const rows = await legacyRowsOfJson(this.given.open(name), this.folder, this.staging, advance);
    const { exported_at, version } = peeked.properties;
    return this.readLegacy(rows, (part) => advance(size + part * size), {
      kind: "predecessor",
      version: toText(version) || null,
      exportedAt: toTime(exported_at),
    });
  }

  private async readDatabase(name: string): Promise<StagingSource> {
    const copy = path.join(this.folder, DATABASE_COPY);
    for (const suffix of ["", ...JOURNALS])
      if (this.given.sizes.has(`${name}${suffix}`))
        await takeFile(this.given, `${name}${suffix}`, `${copy}${suffix}`, () => undefined);
    const size = this.sizeOf(name);
    this.progress.expect(size);
    const advance = this.progress.soFar();
    return this.readLegacy(legacyRowsOfDatabase(copy), (part) => advance(part * size), {
      kind: "predecessor-database",
      version: null,
      exportedAt: null,
    });
  }

  private async readLegacy(
    rows: LegacyRows,
    onPart: (part: number) => void,
    origin: Pick<StagingSource, "kind" | "version" | "exportedAt">,
  ): Promise<StagingSource> {
    try {
      await readPredecessor(rows, this.staging, {
        unknownTime: origin.exportedAt ?? (await this.madeAt()),
        resolvePath: this.source.kind === "folder" ? resolveInside(this.source.path, this.given) : undefined,
        onPart,
      });
    } finally {
      rows.close();
    }
    await takePictures(this.given, this.staging, this.folder, this.progress);
    return { ...origin, fileName: this.fileName, scope: null };
  }

  private async madeAt(): Promise<string> {
    return (await stat(this.source.path)).mtime.toISOString();
  }

  private get fileName(): string {
    return this.source.kind === "upload" ? this.source.fileName : path.basename(this.source.path);
  }

  private sizeOf(name: string): number {
    return this.given.sizes.get(name) ?? 0;
  }
}
