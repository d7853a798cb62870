import { readFileSync } from "node:fs";
import { readdir } from "node:fs/promises";
import path from "node:path";
import { expect, it } from "vitest";
import { z } from "zod";
import { VERSION } from "@/lib/core/transfer/document";
import { documentJsonSchema } from "@/lib/core/transfer/json-schema";
import { exportNow } from "../../testing/export-now";
import { writeRichStudio } from "../../testing/rich-studio";
import { perform, withTestDatabase } from "../../testing/test-database";

withTestDatabase();

const FOLDER = import.meta.dirname;

/**
 * Exports of the rich studio by each version, for the migrations of later ones. That of the current version fails here when the format
 * changes: then `VERSION` counts up, `migrations.ts` gets a step, and `npx vitest run lib/server/transfer/kept -u` adds a file. Those of before are never changed.
 */
it("writes the rich studio as this version did when it was kept", async () => {
  await perform(writeRichStudio, null);
  await expect(exportNow()).toMatchFileSnapshot(path.join(FOLDER, `version-${VERSION}.json`));
});

it("keeps a file of every version", async () => {
  const files = (await readdir(FOLDER)).filter((name) => name.endsWith(".json"));
  const expected = Array.from({ length: VERSION }, (_, index) => `version-${index + 1}.json`);
  expect(files.sort()).toEqual(expected.sort());
});

it("ships a JSON Schema that takes an export, and refuses one that does not fit", () => {
  const shipped = JSON.parse(readFileSync("public/export-format.schema.json", "utf8"));
  expect(shipped).toEqual(JSON.parse(JSON.stringify(documentJsonSchema())));
  const schema = z.fromJSONSchema(shipped);
  const kept = JSON.parse(readFileSync(path.join(FOLDER, `version-${VERSION}.json`), "utf8"));
  expect(schema.safeParse(kept).error).toBeUndefined();
  const spoilt = structuredClone(kept);
  spoilt.tables.jobs[0].status = "lost";
  expect(schema.safeParse(spoilt).error?.issues[0]?.path).toEqual(["tables", "jobs", 0, "status"]);
});
