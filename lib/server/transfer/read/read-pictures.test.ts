import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { writeQuietly } from "../../db";
import { withTestDatabase } from "../../testing/test-database";
import { importFolder, refusalOf, rowsOf } from "../testing/import-folder";
import { readSource } from "./read-source";
import { imageUuidText } from "./staging-world";
import { uuidV5 } from "./uuid-v5";

withTestDatabase();

const picture = Buffer.concat([Buffer.from("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", "latin1"), Buffer.alloc(40)]);

/** As an import of the predecessor's records leaves them: pictures that did not come along. */
function missing(names: string[]) {
  return writeQuietly(async (tx) => {
    for (const name of names)
      await tx.storedFile.create({
        data: {
          ...{
            uuid: uuidV5(imageUuidText(name)),
            area: "images",
            place: "stored",
            path: name,
            originalName: name,
          },
          ...{ size: 0, mimeType: "image/png", kind: "image", missingAt: new Date() },
        },
      });
  });
}

function folderOf(names: string[]): string {
  const folder = path.join(importFolder(), "static", "images");
  mkdirSync(folder, { recursive: true });
  for (const name of names) writeFileSync(path.join(folder, name), picture);
  return folder;
}

test("pictures that come after their records are those that are missing here", async () => {
  await missing(["a.png", "b.png"]);
  const staging = await readSource({
    folder: importFolder(),
    source: { kind: "folder", path: folderOf(["A.PNG", "other.png"]) },
  });
  expect(staging.meta.source.kind).toBe("pictures");
  const files = rowsOf(staging, "StoredFile");
  expect(files).toMatchObject([
    { uuid: uuidV5(imageUuidText("a.png")), originalName: "a.png", size: picture.length },
  ]);
  expect(rowsOf(staging, "Bytes")).toEqual([{ fileId: files[0]?.id, path: `files/${files[0]?.uuid}` }]);
  expect(rowsOf(staging, "Remark")).toHaveLength(1);
});

test("pictures that nothing waits for are refused", async () => {
  const source = { kind: "folder", path: folderOf(["a.png"]) } as const;
  expect(await refusalOf(readSource({ folder: importFolder(), source }))).toMatch(
    /None of these pictures is missing here/,
  );
});
