import { type ChildProcess, fork } from "node:child_process";
import { appFile, appFolder } from "./app-file";

/**
 * A child process of the server that runs one of the app's own TypeScript files, named from the app's folder (or absolutely, in tests).
 * What it prints as an error stands in the server's log; it has a channel for messages and no other, unless what it puts out is read.
 */
export function forkScript(
  script: string,
  args: readonly string[] = [],
  { isRead = false } = {},
): ChildProcess {
  const file = appFile(script);
  return fork(file, args, {
    cwd: appFolder(),
    execPath: process.execPath,
    // Megabytes that V8 may fill before it cleans: these children hold little, and three of them at a time should not be felt.
    execArgv: ["--max-semi-space-size=4", "--import", "tsx"],
    env: { ...process.env, NODE_OPTIONS: "" },
    stdio: ["ignore", isRead ? "pipe" : "ignore", "inherit", "ipc"],
  });
}
