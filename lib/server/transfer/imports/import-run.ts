import { randomUUID } from "node:crypto";
import { mkdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { CsvMapping } from "@/lib/core/transfer/csv/mapping";
import { canReplaceAll, type ImportState } from "@/lib/core/transfer/import-view";
import type { ImportMode } from "@/lib/core/transfer/merge";
import { asDiskFull } from "../../disk-full";
import { UserError } from "../../outcome";
import { arriving } from "../../storage/leftovers";
import { folderPath } from "../../storage/paths";
import { applyImport, isLogged } from "../apply/apply-import";
import { askMergeProcess } from "../merge/ask-merge-process";
import { type Choice, setChoice } from "../merge/choices";
import { describeCsv } from "../read/describe-csv";
import { kindOfFile, type ReadSource } from "../read/open-source";
import { readIntoStaging } from "../read/read-into-staging";
import type { Staging } from "../read/staging";
import { ChoiceCount } from "./choice-count";
import type { ImportView } from "./import-view";
import { listRemarks } from "./list-remarks";
import { writingLane } from "./writing-lane";

/** Marks the folder of an import that a person has still to decide on. */
export const READY_FILE = "ready.json";

/** One import, from its file to its end. */
export class ImportRun {
  readonly id: string;
  readonly folder: string;
  staging: Staging | null = null;
  private table: (ReadSource & { kind: "upload" }) | null = null;
  private stopping = new AbortController();
  private readonly state: Omit<ImportView, "isCounting">;
  private readonly count = new ChoiceCount();

  constructor(fileName: string, id = `import-${randomUUID()}`, createdAt = Date.now()) {
    this.id = id;
    this.folder = path.join(folderPath("incoming"), id);
    arriving.add(id);
    this.state = {
      ...{
        id,
        fileName,
        createdAt,
        state: "receiving",
        mode: "merge",
        progress: null,
        doing: "Receiving the file",
      },
      ...{ message: null, meta: null, csv: null, plan: null, isLogged: true, result: null },
      remarks: { remarks: [], count: 0 },
    };
  }

  get view(): ImportView {
    return { ...this.state, isCounting: this.count.isGoingOn };
  }

  get isOver(): boolean {
    return this.state.state === "done" || this.state.state === "failed";
  }

  get isReady(): boolean {
    return this.state.state === "ready";
  }

  /** Once it is known what the file is called. */
  name(fileName: string): void {
    this.state.fileName = fileName;
  }

  makeFolder(): Promise<unknown> {
    return mkdir(this.folder, { recursive: true });
  }

  /** Reads and compares it, or asks what the columns of a table are; the promise ends when a person can decide, or when it has failed. */
  begin(source: ReadSource): Promise<void> {
    return this.run("reading", "Reading and checking the file", async () => {
      if (source.kind === "upload" && !source.mapping && (await kindOfFile(source.path)) === "table") {
        this.table = source;
        this.state.csv = await describeCsv(source.path);
        this.state.state = "columns";
        return;
      }
      this.staging = await readIntoStaging({
        ...{ folder: this.folder, source, signal: this.stopping.signal },
        onProgress: (progress) => this.tell(progress),
      });
      // Whoever brings a table with a row for a record means what stands there.
      if (source.kind === "upload" && source.mapping)
        setChoice(this.staging.path, { table: null, id: null, choice: "theirs" });
      await this.compareNow();
    });
  }

  /** Reads a table whose columns a person has told. @throws UserError */
  readTable(mapping: CsvMapping): Promise<void> {
    if (!this.table || !["columns", "ready"].includes(this.state.state))
      throw new UserError("This import is not a table that waits for its columns.");
    return this.begin({ ...this.table, mapping });
  }

  /** Compares it again, in another way, or because a start has forgotten how it stood. @throws UserError while something is done with it */
  compare(mode: ImportMode): Promise<void> {
    if (!this.staging || !["receiving", "ready", "failed"].includes(this.state.state))
      throw new UserError("This import is not ready yet.");
    if (mode === "replace" && !canReplaceAll(this.staging.meta.source.kind))
      throw new UserError("Only an export can replace everything. This can be added to what is here.");
    this.state.mode = mode;
    return this.run("comparing", "Comparing with what is here", () => this.compareNow());
  }

  /** Keeps a choice; what the import would do with it is worked out anew meanwhile. @throws UserError */
  choose(choice: Choice): Promise<void> {
    const { path } = this.requireReady();
    return this.count.begin(
      () => setChoice(path, choice),
      async (signal) => {
        const { mode, plan } = this.state;
        const counted = await askMergeProcess({ staging: path, mode, task: "count", signal });
        this.state.plan = { ...counted, outside: plan?.outside ?? [] };
        this.state.isLogged = isLogged(counted);
      },
    );
  }

  /** Where it can be looked into; nothing writes there just now. @throws UserError */
  async readable(): Promise<string> {
    await this.count.ended;
    return this.requireReady().path;
  }

  /** Writes it. One import is written at a time. @throws UserError while another one is */
  apply(): Promise<void> {
    const staging = this.requireReady();
    if (writingLane.isTaken)
      throw new UserError("Another import is being written. Wait until it is over, then try again.");
    writingLane.isTaken = true;
    return this.run("writing", "Comparing once more", async () => {
      const { plan, change, backup } = await applyImport(staging, {
        ...{ mode: this.state.mode, signal: this.stopping.signal },
        onStep: (step, progress) => this.tell(progress, STEPS[step]),
      });
      const sentence =
        change?.sentence ?? `Everything in ${this.state.fileName} was here already. Nothing was changed.`;
      // Until now a start would have found it again, as one that waits for a decision.
      await rm(path.join(this.folder, READY_FILE), { force: true });
      this.state.plan = plan;
      this.state.result = { sentence, changeId: change?.id ?? null, backup, isLogged: isLogged(plan) };
      this.state.state = "done";
    }).finally(() => {
      writingLane.isTaken = false;
    });
  }

  /** Stops what is under way; a file that was being written leaves nothing. */
  cancel(): void {
    this.count.stop();
    this.stopping.abort(new UserError("It was cancelled. Nothing was changed."));
  }

  fail(thrown: unknown): void {
    const error = asDiskFull(thrown);
    this.state.state = "failed";
    this.state.progress = null;
    if (!(error instanceof UserError)) console.error("An import failed", error);
    this.state.message =
      error instanceof UserError
        ? error.message
        : "That did not work, and nothing was changed. The details are in the server's log.";
  }

  async forget(): Promise<void> {
    this.cancel();
    await rm(this.folder, { recursive: true, force: true });
    arriving.delete(this.id);
  }

  private requireReady(): Staging {
    if (!this.staging || !this.isReady) throw new UserError("This import is not ready yet.");
    return this.staging;
  }

  private async compareNow(): Promise<void> {
    const { staging } = this;
    if (!staging) throw new Error("An import was compared before it was read.");
    this.state.meta = staging.meta;
    this.state.remarks = listRemarks(staging.path, REMARKS_SHOWN);
    this.state.state = "comparing";
    this.tell(null, "Comparing with what is here");
    const { mode } = this.state;
    const plan = await askMergeProcess({
      ...{ staging: staging.path, mode, task: "plan", signal: this.stopping.signal },
      onProgress: (progress) => this.tell(progress),
    });
    this.state.plan = plan;
    this.state.isLogged = isLogged(plan);
    const { fileName, createdAt } = this.state;
    await writeFile(path.join(this.folder, READY_FILE), JSON.stringify({ fileName, createdAt, mode }));
    this.state.state = "ready";
  }

  private tell(progress: ImportView["progress"], doing = this.state.doing): void {
    this.state.progress = progress;
    this.state.doing = doing;
  }

  /** A failure while it is decided on, such as a full disk, leaves it where it was. */
  private async run(state: ImportState, doing: string, work: () => Promise<void>): Promise<void> {
    const wasReady = this.isReady;
    this.stopping = new AbortController();
    this.state.state = state;
    this.state.message = null;
    this.tell(null, doing);
    this.count.stop();
    try {
      await this.count.ended;
      await work();
    } catch (error) {
      this.fail(error);
      if (wasReady && this.state.plan) this.state.state = "ready";
    }
  }
}

const REMARKS_SHOWN = 100;

const STEPS = {
  comparing: "Comparing once more",
  saving: "Making a backup",
  writing: "Writing",
};
