import { describe, expect, it } from "vitest";
import { createCategory } from "../categories/mutations";
import { createCharacter, deleteCharacter, updateCharacter } from "../characters/mutations";
import { db, write } from "../db";
import { perform, withTestDatabase } from "../testing/test-database";
import { describeChange } from "./describe-change";
import { listChanges, pageBefore } from "./queries";
import { readRecordNames } from "./record-names";

withTestDatabase();

const LUNA = {
  ...{ name: "Luna Vale", archetypeId: null, status: "active" as const, description: "", visualNotes: "" },
  ...{ tags: ["night", "silver hair"], imageId: null },
};

async function addLuna(): Promise<number> {
  return (await perform(createCharacter, LUNA)).value.id;
}

describe("the list of changes", () => {
  it("is limited to who made them, to a kind and to a record, page by page", async () => {
    const id = await addLuna();
    await write({ origin: "api" }, (tx) => updateCharacter(tx, { ...LUNA, id, description: "Tall" }));
    await perform(createCategory, { name: "Mood", description: "", color: "violet" });
    const sentences = async (list: Parameters<typeof listChanges>[0]) =>
      (await listChanges(list)).changes.map(({ sentence }) => sentence);
    expect(await sentences({ by: "api" })).toEqual(["Character Luna Vale: description changed"]);
    expect(await sentences({ kind: "Category" })).toEqual(["Category Mood created"]);
    expect(await sentences({ record: { table: "Character", id } })).toHaveLength(2);
    expect(await sentences({ record: { table: "Character", id }, by: "person" })).toHaveLength(1);
    const two = { table: "Character", ids: [String(id), String(await addLuna())] };
    expect(await sentences({ record: two })).toHaveLength(3);
    const { changes, nextBefore } = await listChanges({ limit: 2 });
    expect(await sentences({ limit: 2, before: nextBefore })).toEqual([
      "Character Luna Vale: description changed",
      "Character Luna Vale created",
    ]);
    expect(changes).toHaveLength(2);
    const all = (await listChanges({})).changes.map(({ id }) => id);
    const cursorOf = (first: number | undefined, limit: number) => pageBefore({ first: first ?? 0, limit });
    expect(await cursorOf(all[3], 2)).toBe(all[0]);
    expect(await cursorOf(all[2], 2)).toBeNull();
    expect(await cursorOf(all[3], 1)).toBe(all[1]);
  });

  it("asks of the change log by its indexes", async () => {
    const plan = await db().$queryRaw<{ detail: string }[]>`
      EXPLAIN QUERY PLAN SELECT c.id FROM Change c WHERE c.id < 9 AND c.sentence <> '' AND EXISTS (
        SELECT 1 FROM ChangeRow r WHERE r.changeId = c.id AND r.recordTable = 'Job') ORDER BY c.id DESC LIMIT 9`;
    const words = plan.map(({ detail }) => detail).join("\n");
    expect(words).toContain("USING COVERING INDEX derived_ChangeRow_records");
    expect(words).not.toContain("TEMP B-TREE");
  });
});

describe("what a change did", () => {
  it("is told by record, field by field, with names in the place of ids, and parts counted", async () => {
    const archetype = await perform(
      async (tx) => ({
        sentence: "Archetype created",
        value: await tx.archetype.create({ data: { name: "Hero", nameKey: "hero" } }),
      }),
      undefined,
    );
    const id = await addLuna();
    const edit = {
      ...LUNA,
      id,
      archetypeId: archetype.value.id,
      status: "retired" as const,
      tags: ["night"],
    };
    const { change } = await perform(updateCharacter, edit);
    expect(await describeChange(change?.id ?? 0)).toEqual({
      total: "1 character",
      more: 0,
      records: [
        {
          ...{ key: `Character ${id}`, kind: "character", name: "Luna Vale", href: `/characters/${id}` },
          verb: "changed",
          fields: [
            { label: "archetype", before: "", after: "Hero" },
            { label: "status", before: "active", after: "retired" },
          ],
          parts: ["2 tags removed", "1 tag added"],
        },
      ],
    });
  });

  it("names what is gone, and does not lead there", async () => {
    const id = await addLuna();
    const { change } = await perform(deleteCharacter, { id, mode: "keep" });
    const [record] = (await describeChange(change?.id ?? 0))?.records ?? [];
    expect(record).toMatchObject({
      name: "Luna Vale",
      href: null,
      verb: "deleted",
      parts: ["2 tags removed"],
    });
    expect((await readRecordNames(db(), [{ table: "Job", id: "7" }])).of({ table: "Job", id: "7" })).toBe(
      "J0007",
    );
  });
});
