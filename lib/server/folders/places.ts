import { readdir, stat } from "node:fs/promises";
import { homedir, userInfo } from "node:os";
import path from "node:path";

/** A folder to choose. */
export type FolderEntry = { name: string; path: string };

/** Where to start looking for files: home and its usual folders, then the drives. */
export async function listPlaces(): Promise<FolderEntry[]> {
  const home = homedir();
  const usual = ["Desktop", "Downloads", "Pictures", "Videos", "Movies"];
  const candidates = [
    { name: "Home", path: home },
    ...usual.map((name) => ({ name, path: path.join(/* turbopackIgnore: true */ home, name) })),
    ...(await listDrives()),
  ];
  const exists = await Promise.all(candidates.map(isFolder));
  return candidates.filter((_, index) => exists[index]);
}

async function listDrives(): Promise<FolderEntry[]> {
  if (process.platform === "win32")
    return [..."CDEFGHIJKLMNOPQRSTUVWXYZAB"].map((letter) => ({ name: `${letter}:`, path: `${letter}:\\` }));
  const mounts =
    process.platform === "darwin"
      ? ["/Volumes"]
      : [`/media/${userName()}`, `/run/media/${userName()}`, "/mnt"];
  const drives = await Promise.all(mounts.map(listInside));
  return [...drives.flat(), { name: "This computer", path: "/" }];
}

async function listInside(folder: string): Promise<FolderEntry[]> {
  const names = await readdir(folder).catch(() => [] as string[]);
  return names.slice(0, 50).map((name) => ({ name, path: path.join(folder, name) }));
}

async function isFolder(place: FolderEntry): Promise<boolean> {
  return (await stat(place.path).catch(() => null))?.isDirectory() ?? false;
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return "";
  }
}
