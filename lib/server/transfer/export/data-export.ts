import type { ChildProcess } from "node:child_process";
import { randomUUID } from "node:crypto";
import type { DataExportRequest, ExportedPart } from "@/lib/core/transfer/request";
import packageJson from "@/package.json";
import { forkScript } from "../../background/fork-script";
import { databaseUrl } from "../../environment";
import type { Remark } from "../../export/progress";
import { UserError } from "../../outcome";
import type { DataExportPlan, ExportNews, ExportOrder } from "./messages";

/** How far an export is, as the screen asks for it. */
export type DataExportProgress = {
  id: string;
  /** waiting: nobody has begun to load it. */
  state: "waiting" | "running" | "done" | "cancelled" | "failed";
  records: number;
  totalRecords: number;
  files: number;
  totalFiles: number;
  /** Bytes of files. */
  bytes: number;
  totalBytes: number;
  /** The first of them. */
  leftOut: Remark[];
  leftOutCount: number;
  /** Why it failed. */
  message: string | null;
};

/**
 * Milliseconds that nobody takes anything while the database is still read: what is written meanwhile could not be put away, and its journal
 * would grow.
 */
const STALLED = 600_000;

/** One export, from when it is asked for; a child process of its own writes it as it is taken. */
export class DataExport {
  readonly id = randomUUID();
  readonly startedAt = Date.now();
  private child: ChildProcess | null = null;
  private stalled: NodeJS.Timeout | undefined;
  private isReleased = false;
  private readonly state: DataExportProgress = {
    ...{ id: this.id, state: "waiting", records: 0, totalRecords: 0, files: 0, totalFiles: 0 },
    ...{ bytes: 0, totalBytes: 0, leftOut: [], leftOutCount: 0, message: null },
  };

  constructor(readonly request: DataExportRequest) {}

  get isOver(): boolean {
    return !["waiting", "running"].includes(this.state.state);
  }

  get isWaiting(): boolean {
    return this.state.state === "waiting";
  }

  get progress(): DataExportProgress {
    return this.state;
  }

  cancel(): void {
    if (this.isOver) return;
    this.state.state = "cancelled";
    this.child?.kill("SIGKILL");
  }

  /** Its bytes, once. They are made as they are taken; whoever stops taking them ends it. */
  open(): ReadableStream<Uint8Array> {
    this.state.state = "running";
    const { child, exited } = startChild({ task: "write", request: this.request }, (news) => this.hear(news));
    this.child = child;
    const chunks: AsyncIterator<Buffer> | undefined = child.stdout?.iterator();
    return new ReadableStream({
      pull: async (controller) => {
        clearTimeout(this.stalled);
        const read = await chunks?.next().catch(() => undefined);
        if (read && !read.done) {
          controller.enqueue(read.value);
          this.watchStalling();
        } else if ((await exited) && this.state.state === "running") {
          this.state.state = "done";
          controller.close();
        } else {
          this.fail();
          // What was sent cannot be taken back: the browser sees the download end too early, and says so.
          controller.error(new Error("The export ended before its end."));
        }
      },
      cancel: () => {
        clearTimeout(this.stalled);
        if (!this.isOver)
          this.state.message = "The browser ended the download. Is there room where it saves?";
        this.cancel();
      },
    });
  }

  private fail(): void {
    if (this.isOver) return;
    this.state.state = "failed";
    this.state.message ??= "That did not work. The details are in the server's log.";
  }

  private watchStalling(): void {
    if (this.isReleased) return;
    this.stalled = setTimeout(() => this.cancel(), STALLED);
    this.stalled.unref();
  }

  private hear(news: ExportNews): void {
    if (news.kind === "failed") this.state.message = news.message;
    if (news.kind === "released") this.isReleased = true;
    if (news.kind === "total")
      Object.assign(this.state, {
        totalRecords: news.records,
        totalFiles: news.files,
        totalBytes: news.bytes,
      });
    if (news.kind === "progress") {
      const { records, files, bytes, leftOutCount } = news;
      Object.assign(this.state, { records, files, bytes, leftOutCount });
    }
    if (news.kind === "left out")
      this.state.leftOut.push({ id: this.state.leftOut.length + 1, ...news.leftOut });
  }
}

/** What an export would be: how many records of each kind, and how large. */
export async function planDataExport(part: ExportedPart): Promise<DataExportPlan> {
  const request: DataExportRequest = { part, as: "json", hasThumbnails: false, hasLinked: false };
  const found: { plan?: DataExportPlan; message?: string } = {};
  const { exited } = startChild({ task: "plan", request }, (news) => {
    if (news.kind === "plan") found.plan = news.plan;
    if (news.kind === "failed") found.message = news.message;
  });
  await exited;
  if (found.message) throw new UserError(found.message);
  if (!found.plan) throw new Error("The export could not be planned.");
  return found.plan;
}

function startChild(
  order: Pick<ExportOrder, "task" | "request">,
  onNews: (news: ExportNews) => void,
): { child: ChildProcess; exited: Promise<boolean> } {
  const child = forkScript("lib/server/transfer/export/export-process.ts", [], { isRead: true });
  // An export does not keep the server (or a test) from ending.
  child.unref();
  child.channel?.unref();
  child.on("message", onNews);
  const exited = new Promise<boolean>((resolve) => {
    child.once("exit", (code) => resolve(code === 0));
    child.once("error", () => child.pid === undefined && resolve(false));
  });
  const database = databaseUrl().replace(/^file:/, "");
  const now = new Date().toISOString();
  child.send({ ...order, database, app: packageJson.version, exportedAt: now } satisfies ExportOrder);
  return { child, exited };
}
