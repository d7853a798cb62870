import { mediaExtensions } from "@/lib/core/media/file-types";

/** Files taken out of dropped folders at once: more is an import, not a drop. */
const MOST = 5_000;

/**
 * Everything that was dropped: files as they are, folders with the media files in them at any depth. Call it in the event itself
 * (before anything is awaited), or the browser has forgotten what was dropped.
 */
export async function filesOfTransfer(transfer: DataTransfer): Promise<File[]> {
  const dropped = [...transfer.items]
    .filter(({ kind }) => kind === "file")
    .map((item) => ({ entry: item.webkitGetAsEntry?.() ?? null, file: item.getAsFile() }));
  const files: File[] = [];
  for (const { entry, file } of dropped) {
    if (entry?.isDirectory) await collect(entry as FileSystemDirectoryEntry, files);
    else if (file) files.push(file);
  }
  return files;
}

/** True while something that is dragged over the page are files. */
export function hasFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes("Files") ?? false;
}

async function collect(folder: FileSystemDirectoryEntry, files: File[]): Promise<void> {
  const reader = folder.createReader();
  // It gives at most a hundred at a time, and none at the end.
  for (;;) {
    const entries = await new Promise<FileSystemEntry[]>((resolve) =>
      reader.readEntries(resolve, () => resolve([])),
    );
    if (entries.length === 0) return;
    for (const entry of entries) {
      if (files.length >= MOST) return;
      if (entry.isDirectory) await collect(entry as FileSystemDirectoryEntry, files);
      else if (isMediaName(entry.name)) {
        const file = await new Promise<File | null>((resolve) =>
          (entry as FileSystemFileEntry).file(resolve, () => resolve(null)),
        );
        if (file) files.push(file);
      }
    }
  }
}

function isMediaName(name: string): boolean {
  return !name.startsWith(".") && mediaExtensions.has(name.slice(name.lastIndexOf(".") + 1).toLowerCase());
}
