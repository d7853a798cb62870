import path from "node:path";
import { dataDir } from "../environment";
import { isNetworkPath } from "../folders/network-path";

/** The folders inside the data folder; `media` and `images` hold what people see under readable names. */
export type DataFolder = "media" | "images" | "incoming" | "cache" | "trash" | "backups";

/** What is needed to know where a stored file lies. */
export type FileLocation = {
  uuid: string;
  area: "media" | "images";
  place: "incoming" | "stored" | "trash" | "purging" | "linked";
  path: string;
};

/** Absolute; it may not exist yet. */
export function folderPath(folder: DataFolder): string {
  return path.join(dataDir(), folder);
}

/**
 * Where the file lies according to its row. Throws when the row's path would lead out of its folder. A linked file that an import brought
 * from another machine may be nowhere here: its path then leads to nothing, so that it counts as missing until it is located.
 */
export function storedFilePath(file: FileLocation): string {
  switch (file.place) {
    case "linked":
      return linkedPath(file.path);
    case "incoming":
      return holdingPath("incoming", file.uuid);
    case "trash":
    case "purging":
      return holdingPath("trash", file.uuid);
    case "stored":
      return libraryPath(file.area, file.path);
  }
}

/** A file that has no readable name: just arrived, or deleted. */
export function holdingPath(folder: "incoming" | "trash", uuid: string): string {
  if (!UUID.test(uuid)) throw new Error(`Not the name of a held file: ${JSON.stringify(uuid)}`);
  return path.join(folderPath(folder), uuid);
}

/** Where it lies, for the person to find it: linked ones under the very path that was given, others from the data folder on. */
export function shownPath(file: FileLocation): string {
  return file.place === "linked" ? file.path : storedFilePath(file).replace(dataDir(), "data");
}

/** The final place of a file in the library; `relative` has forward slashes. */
export function libraryPath(area: "media" | "images", relative: string): string {
  const root = folderPath(area);
  const absolute = path.resolve(root, relative);
  if (!relative || relative.includes("\0") || !absolute.startsWith(root + path.sep))
    throw new Error(`A stored path leads out of its folder: ${JSON.stringify(relative)}`);
  return absolute;
}

/** A cached picture, by the hash of the file that it shows. The two first digits spread the files over folders. */
export function thumbnailPath(hash: string, width: number): string {
  return cachedPath(hash, String(width));
}

/** The frames of a clip side by side, by the hash of the clip. */
export function stripPath(hash: string): string {
  return cachedPath(hash, "strip");
}

/** Is this inside the data folder? What lies there belongs to the app and cannot be linked in place. */
export function isInsideDataDir(absolute: string): boolean {
  const relative = path.relative(dataDir(), absolute);
  return relative === "" || (!relative.startsWith("..") && !path.isAbsolute(relative));
}

function cachedPath(hash: string, what: string): string {
  if (!SHA256.test(hash)) throw new Error(`Not a content hash: ${JSON.stringify(hash)}`);
  return path.join(folderPath("cache"), hash.slice(0, 2), `${hash}-${what}.webp`);
}

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;
const SHA256 = /^[0-9a-f]{64}$/;

/** Paths of another system, from wherever the app was started, or to another machine (which would be sent a password) are not opened. */
function linkedPath(stored: string): string {
  const isHere = path.isAbsolute(stored) && !stored.includes("\0") && !isNetworkPath(stored);
  return isHere ? stored : path.join(dataDir(), NOWHERE);
}

/** Nothing of this name is ever made. */
const NOWHERE = "nowhere";
