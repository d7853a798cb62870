import { randomUUID } from "node:crypto";
import { stat } from "node:fs/promises";
import type { ExportedFile, ExportItem } from "@/lib/core/media/export/item";
import type { ExportOptions } from "@/lib/core/media/export/options";
import { type ExportedItem, exportTable } from "@/lib/core/media/export/rows";
import { type ExportProgress, REMARKS_SHOWN, type Remark } from "./progress";
import type { Exported } from "./select-exported";
import { Spool } from "./spool";

/** What an export is to do, and how far it is. It lives in memory: an export that a kill ends is begun again by whoever wants it. */
export class ExportRun {
  readonly id = randomUUID();
  readonly startedAt = Date.now();
  readonly options: ExportOptions;
  readonly exported: Exported;
  readonly csv: Spool | null;
  readonly json: Spool | null;
  readonly report = new Spool();
  /** The copy that is being written now, whose size tells how far it is. */
  writing: string | null = null;
  private readonly stopping = new AbortController();
  private readonly table: ReturnType<typeof exportTable>;
  private readonly state: ExportProgress;
  private listed = 0;

  constructor(
    exported: Exported,
    options: ExportOptions,
    { folder, count, bytes }: { folder: string | null; count: number; bytes: number },
  ) {
    this.exported = exported;
    this.options = options;
    this.csv = options.hasCsv ? new Spool() : null;
    this.json = options.hasJson ? new Spool() : null;
    this.table = exportTable(options.isStripped);
    this.state = {
      id: this.id,
      to: options.to,
      state: options.to === "zip" ? "waiting" : "running",
      ...{ done: 0, total: count, bytes: 0, totalBytes: bytes },
      ...{ leftOut: [], leftOutCount: 0, remarks: [], remarkCount: 0 },
      ...{ message: null, folder },
    };
  }

  get signal(): AbortSignal {
    return this.stopping.signal;
  }

  get isOver(): boolean {
    return this.state.state !== "waiting" && this.state.state !== "running";
  }

  get isWaiting(): boolean {
    return this.state.state === "waiting";
  }

  get hasRemarks(): boolean {
    return this.state.leftOutCount + this.state.remarkCount > 0;
  }

  async progress(): Promise<ExportProgress> {
    const written = this.writing && (await stat(this.writing).catch(() => null));
    return { ...this.state, bytes: this.state.bytes + (written ? written.size : 0) };
  }

  start(): void {
    this.state.state = "running";
  }

  cancel(): void {
    if (this.isOver) return;
    this.state.state = "cancelled";
    this.stopping.abort();
  }

  /** How it ended. What was cancelled stays so. */
  async end(failure: unknown = null): Promise<void> {
    if (!this.isOver) {
      this.state.state = failure ? "failed" : "done";
      this.state.message = failure instanceof Error ? failure.message : null;
    }
    await Promise.all([this.csv, this.json, this.report].map((spool) => spool?.remove()));
  }

  read(bytes: number): void {
    this.state.bytes += bytes;
  }

  async leaveOut({ file, title }: ExportItem, reason: string): Promise<void> {
    this.state.leftOutCount += 1;
    const remark = { id: this.state.leftOutCount, name: title || file?.originalName || "Untitled", reason };
    if (this.state.leftOut.length < REMARKS_SHOWN) this.state.leftOut.push(remark);
    await this.report.add(reportLine("Left out", remark));
  }

  async remark(name: string, reason: string): Promise<void> {
    this.state.remarkCount += 1;
    const remark = { id: this.state.remarkCount, name, reason };
    if (this.state.remarks.length < REMARKS_SHOWN) this.state.remarks.push(remark);
    await this.report.add(reportLine("Note", remark));
  }

  /** It is in the export: the tables beside have a line for it. */
  async list(exported: ExportedItem): Promise<void> {
    if (this.listed === 0) await this.csv?.add(`\uFEFF${this.table.head}`);
    await this.csv?.add(this.table.line(exported));
    await this.json?.add(`${this.listed === 0 ? "[\n" : ",\n"}${this.table.json(exported)}`);
    this.listed += 1;
  }

  count(): void {
    this.state.done += 1;
  }

  async endTables(): Promise<void> {
    if (this.listed === 0) await this.csv?.add(`\uFEFF${this.table.head}`);
    await this.json?.add(this.listed === 0 ? "[]\n" : "\n]\n");
  }
}

/** One that has a file. */
export type FileItem = ExportItem & { file: ExportedFile };

function reportLine(what: string, { name, reason }: Remark): string {
  return `${what}: ${name.replace(/\s+/g, " ")}: ${reason}\r\n`;
}
