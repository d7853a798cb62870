import type { ChildProcess } from "node:child_process";
import { forkScript } from "../background/fork-script";
import { databaseUrl } from "../environment";
import { publish } from "../events";
import { once } from "../once";
import type { CheckMessage, CheckReport } from "./report";

/** Milliseconds between two words to the screens. */
const TELL_EVERY = 500;

export type CheckState = {
  /** How far the one under way is; null when none is. */
  running: { progress: number; doing: string } | null;
  /** What the last one of this run of the server found. */
  report: (CheckReport & { at: Date }) | null;
  /** Why the last one told nothing. */
  problem: string | null;
};

const check = once("check", () => ({
  state: { running: null, report: null, problem: null } as CheckState,
  child: null as ChildProcess | null,
  ended: Promise.resolve(),
  toldAt: 0,
}));

export function checkState(): CheckState {
  return check.state;
}

/** Checks everything in a process of its own, unless that is under way. `isThorough` reads the bytes of every file. */
export async function startCheck({ isThorough }: { isThorough: boolean }): Promise<void> {
  if (check.child) return;
  const database = databaseUrl().replace(/^file:/, "");
  const child = forkScript("lib/server/check/check-process.ts", [
    database,
    isThorough ? "thorough" : "quick",
  ]);
  child.unref();
  child.channel?.unref();
  check.child = child;
  check.state = { running: { progress: 0, doing: "Reading the database" }, report: null, problem: null };
  child.on("message", (message: CheckMessage) => receive(message));
  check.ended = new Promise<void>((resolve) => {
    child.once("exit", (code, signal) => {
      if (code !== 0 && signal !== "SIGKILL")
        check.state.problem = "The check ended before it was done. The details are in the server's log.";
      resolve();
    });
    child.once("error", () => child.pid === undefined && resolve());
  }).then(() => {
    check.child = null;
    check.state = { ...check.state, running: null };
    tellScreens();
  });
}

/** Ends the one under way; nothing was changed by it. */
export async function stopCheck(): Promise<void> {
  check.child?.kill("SIGKILL");
  await check.ended;
}

/** Waits for the one under way. For tests. */
export async function drainCheck(): Promise<void> {
  await check.ended;
}

/** What was found is no longer so. */
export function forgetFindings(kind: string): void {
  const { report } = check.state;
  if (report)
    check.state = {
      ...check.state,
      report: { ...report, groups: report.groups.filter((group) => group.kind !== kind) },
    };
  tellScreens();
}

function receive(message: CheckMessage): void {
  if ("report" in message) {
    check.state = { ...check.state, report: { ...message.report, at: new Date() } };
    return;
  }
  check.state = { ...check.state, running: message };
  if (Date.now() - check.toldAt < TELL_EVERY) return;
  check.toldAt = Date.now();
  tellScreens();
}

function tellScreens(): void {
  publish({ changeId: null, records: [{ domain: "settings", ids: [] }], fileIds: [], isProgress: true });
}
