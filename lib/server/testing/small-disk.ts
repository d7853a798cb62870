import { execFileSync } from "node:child_process";
import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { onTestFinished } from "vitest";
import { closeDatabase } from "../db";
import { databaseFile } from "../environment";

/** Whether this process may mount a disk: tests of a full one are skipped, visibly, where it may not. */
export const canMount = process.platform === "linux" && process.getuid?.() === 0 && tryToMount();

/** A folder that is a disk of its own until the test ends; `size` as `mount` takes it. */
export function smallDisk(size: string): string {
  const { folder, remove } = mount(size);
  onTestFinished(remove);
  return folder;
}

/** Moves the test's database to a small disk, which is the data folder from then on. */
export async function moveToSmallDisk(size: string): Promise<string> {
  await closeDatabase();
  const folder = smallDisk(size);
  copyFileSync(databaseFile(), path.join(folder, "pipeline.db"));
  process.env.PIPELINE_DATA_DIR = folder;
  process.env.DATABASE_URL = `file:${path.join(folder, "pipeline.db")}`;
  return folder;
}

function mount(size: string): { folder: string; remove: () => void } {
  const folder = mkdtempSync(path.join(tmpdir(), "pipeline-disk-"));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder], { stdio: "ignore" });
  } catch (error) {
    remove();
    throw error;
  }
  return {
    folder,
    remove: () => {
      execFileSync("umount", [folder]);
      remove();
    },
  };
}

function tryToMount(): boolean {
  try {
    mount("100k").remove();
    return true;
  } catch {
    return false;
  }
}
