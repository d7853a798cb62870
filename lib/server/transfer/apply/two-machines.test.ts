import { copyFileSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, it, onTestFinished } from "vitest";
import { type TableName, tableNames } from "@/lib/core/transfer/table-names";
import { tables } from "@/lib/core/transfer/tables";
import { closeDatabase, db, type Tx, write } from "../../db";
import { outcome } from "../../outcome";
import { documentNow, exportNow } from "../../testing/export-now";
import { writeRichStudio } from "../../testing/rich-studio";
import { perform, withTestDatabase } from "../../testing/test-database";
import { importNow } from "../testing/import-now";

withTestDatabase();

const EARLY = new Date("2026-11-23T17:00:00Z");
const LATE = new Date("2026-11-23T18:00:00Z");

it("two machines that import from each other end with the same, the newer of what both changed", async () => {
  await perform(writeRichStudio, null);
  const other = await secondMachine();
  await change(async (tx) => {
    await tx.character.update({ where: { id: 1 }, data: { description: "Mine", updatedAt: EARLY } });
    await tx.project.create({ data: { name: "Here", nameKey: "here", updatedAt: EARLY } });
    await tx.tag.create({ data: { name: "Shared", nameKey: "shared" } });
  });
  const mine = exportNow();
  await other.enter();
  await change(async (tx) => {
    await tx.character.update({ where: { id: 1 }, data: { description: "Theirs", updatedAt: LATE } });
    await tx.project.create({ data: { name: "There", nameKey: "there", updatedAt: LATE } });
    const { id: tagId } = await tx.tag.create({ data: { name: "Shared", nameKey: "shared" } });
    await tx.archetypeTag.create({ data: { archetypeId: 1, tagId, position: 9 } });
  });
  const theirs = exportNow();
  await importNow(mine, "merge", "newer");
  const there = said();
  await other.leave();
  await importNow(theirs, "merge", "newer");
  expect(said()).toEqual(there);
  expect(await db().character.findUnique({ where: { id: 1 } })).toMatchObject({ description: "Theirs" });
  expect(await db().project.count({ where: { name: { in: ["Here", "There"] } } })).toBe(2);
  expect(await db().tag.count({ where: { nameKey: "shared" } })).toBe(1);
});

it("does what a person chose for a conflict, and fills what is empty without asking", async () => {
  await perform(writeRichStudio, null);
  await change((tx) =>
    tx.character.update({ where: { id: 1 }, data: { description: "Theirs", visualNotes: "Tall" } }),
  );
  const theirs = exportNow();
  await change((tx) =>
    tx.character.update({ where: { id: 1 }, data: { description: "Mine", visualNotes: "Tall" } }),
  );
  const kept = await importNow(theirs, "merge", "mine");
  expect(kept.change).toBeNull();
  expect(kept.plan.tables.characters?.conflict).toBe(1);
  const before = await db().character.count();
  await importNow(theirs, "merge", "both");
  expect(await db().character.count()).toBe(before + 1);
  expect(await db().character.findUnique({ where: { id: 1 } })).toMatchObject({ description: "Mine" });
  await importNow(theirs, "merge", "theirs");
  expect(await db().character.findUnique({ where: { id: 1 } })).toMatchObject({ description: "Theirs" });
  await change((tx) => tx.character.update({ where: { id: 1 }, data: { description: "" } }));
  const { plan } = await importNow(theirs, "merge", "mine");
  expect(plan.tables.characters).toMatchObject({ updated: 1, conflict: 0 });
  expect(await db().character.findUnique({ where: { id: 1 } })).toMatchObject({ description: "Theirs" });
});

it("gives another id where the file's was in use, and leads whatever refers to it there", async () => {
  await perform(writeRichStudio, null);
  const job = await db().job.findFirstOrThrow({
    where: { characterId: { not: null } },
    select: { id: true, uuid: true, characterId: true },
  });
  const document = documentNow();
  const clash = (document.tables.characters as { id: number; uuid: string }[]).find(
    ({ id }) => id === job.characterId,
  );
  const uuid = "11111111-1111-4111-8111-111111111111";
  const theirs = exportNow()
    .replaceAll(clash?.uuid ?? "", uuid)
    .replace(/,\n"counts".*$/s, "}");
  const { plan } = await importNow(theirs, "merge", "theirs");
  expect(plan.tables.characters?.added).toBe(1);
  const added = await db().character.findUniqueOrThrow({ where: { uuid } });
  expect(added.id).not.toBe(job.characterId);
  expect(added.importedId).toBe(job.characterId);
  expect((await db().job.findUniqueOrThrow({ where: { uuid: job.uuid } })).characterId).toBe(added.id);
});

function change(work: (tx: Tx) => Promise<unknown>) {
  return write({ origin: "person" }, async (tx) => {
    await work(tx);
    return outcome("Changed", null);
  });
}

/** A copy of the data as they are now, to work on in turn with the first. */
async function secondMachine() {
  await db().$queryRaw`SELECT 1`;
  await closeDatabase();
  const folder = mkdtempSync(path.join(tmpdir(), "pipeline-other-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const first = process.env.PIPELINE_DATA_DIR ?? "";
  copyFileSync(path.join(first, "pipeline.db"), path.join(folder, "pipeline.db"));
  const goTo = async (where: string) => {
    await closeDatabase();
    process.env.PIPELINE_DATA_DIR = where;
    process.env.DATABASE_URL = `file:${path.join(where, "pipeline.db")}`;
  };
  return { enter: () => goTo(folder), leave: () => goTo(first) };
}

/** All records of an export without what differs from machine to machine: ids, and what follows from them. */
function said() {
  const document = documentNow();
  const known = (name: TableName, id: unknown) => {
    const record = (document.tables[name] as Record<string, unknown>[]).find((one) => one.id === id);
    return name === "tags" ? record?.name : record?.uuid;
  };
  return tableNames.map((name) => {
    const { columns, links } = tables[name];
    const records = (document.tables[name] as Record<string, unknown>[]).map((record) =>
      Object.entries(record).map(([property, value]) => {
        const refersTo = columns[property]?.refersTo ?? links[property]?.refersTo;
        const untold = ["id", "importedId", "position", "createdAt", "updatedAt"].includes(property);
        if (untold || (name === "tags" && property === "uuid")) return null;
        if (!refersTo) return value;
        return Array.isArray(value) ? value.map((id) => known(refersTo, id)) : known(refersTo, value);
      }),
    );
    return [name, records.map((record) => JSON.stringify(record)).sort()];
  });
}
