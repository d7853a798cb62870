import { type FSWatcher, watch } from "node:fs";
import path from "node:path";

/**
 * Tells of paths in a folder that something happened to. macOS and Windows watch a tree by themselves; elsewhere each folder is watched
 * by itself as it is read (`add`): Node's own recursion there watches every single file. What is not told (network drives, too many folders) is
 * found by the next rescan.
 */
export class FolderWatcher {
  private readonly watchers = new Map<string, FSWatcher>();
  private readonly isRecursive = process.platform === "darwin" || process.platform === "win32";

  constructor(
    private readonly root: string,
    private readonly onChange: (absolute: string) => void,
  ) {
    this.add(root);
  }

  add(folder: string): void {
    if (this.watchers.has(folder) || (this.isRecursive && folder !== this.root)) return;
    if (this.watchers.size >= MOST_FOLDERS) return;
    try {
      const options = { persistent: false, recursive: this.isRecursive };
      const watcher = watch(folder, options, (_event, name) =>
        this.onChange(name ? path.join(folder, name) : folder),
      );
      watcher.on("error", () => this.drop(folder));
      this.watchers.set(folder, watcher);
    } catch {
      // It cannot be watched, or is gone already.
    }
  }

  /** A folder that is gone, or was replaced by another of its name. */
  drop(folder: string): void {
    this.watchers.get(folder)?.close();
    this.watchers.delete(folder);
  }

  close(): void {
    for (const watcher of this.watchers.values()) watcher.close();
    this.watchers.clear();
  }
}

/** The system allows each user some thousand, and other programs want some too. */
const MOST_FOLDERS = 2_000;
