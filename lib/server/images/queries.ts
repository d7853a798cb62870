import { db } from "../db";

/** An uploaded splash image or null; files of the library are not reachable by this id. */
export function getImageFile(id: number) {
  return db().storedFile.findFirst({ where: { id, area: "images" } });
}
