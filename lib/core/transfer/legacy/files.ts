// The rule: a file of the predecessor stays where it is, under the very path that stood there; splash images were copied into a folder.

import { toText } from "./values";
import type { LegacyRow, LegacyWorld } from "./world";

/** The record of the file at `file_path`; null for none. The path may be of another system: the file is missing then, until it is located. */
export function readLinkedFile(
  { place, values }: LegacyRow,
  createdAt: string,
  world: LegacyWorld,
): number | null {
  const given = typeof values.file_path === "string" ? values.file_path : toText(values.file_path);
  const path = given.replaceAll("\0", "");
  if (path.trim() === "") return null;
  return world.fileId({ area: "media", place: "linked", path, createdAt }, `${place}.file_path`);
}

/** The record of the splash image that `image_path` names; null for none. */
export function readImage(
  { place, values }: LegacyRow,
  createdAt: string,
  world: LegacyWorld,
): number | null {
  const name = imageName(toText(values.image_path));
  if (name === "") return null;
  return world.fileId({ area: "images", place: "stored", path: name, createdAt }, `${place}.image_path`);
}

/** Its name in the predecessor's folder of images, whatever path was before it. */
export function imageName(path: string): string {
  return path
    .slice(Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\")) + 1)
    .replace(/^\.+$/, "")
    .trim();
}
