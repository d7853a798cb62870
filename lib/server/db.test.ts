import { describe, expect, it } from "vitest";
import { foldName } from "@/lib/core/text/fold-name";
import { db, type Tx, write, writeQuietly } from "./db";
import { type CommitEvent, subscribe } from "./events";
import { outcome, UserError } from "./outcome";
import { dumpUserData, withTestDatabase } from "./testing/test-database";

withTestDatabase();

async function addArchetype(tx: Tx, name: string) {
  const archetype = await tx.archetype.create({ data: { name, nameKey: foldName(name) } });
  return outcome(`Archetype ${name} created`, archetype.id);
}

const asPerson = { origin: "person" } as const;

describe("one writer, many readers", () => {
  it("keeps two overlapping writes apart: one fails whole, the other stays whole", async () => {
    const isOpen = deferred();
    const mayFail = deferred();
    const failing = write(asPerson, async (tx) => {
      await addArchetype(tx, "Doomed");
      isOpen.resolve();
      await mayFail.promise;
      throw new UserError("No.");
    });
    await isOpen.promise;
    const waiting = write(asPerson, (tx) => addArchetype(tx, "Kept"));
    expect(await db().archetype.count()).toBe(0);
    mayFail.resolve();
    await expect(failing).rejects.toThrow("No.");
    await waiting;
    expect((await db().archetype.findMany()).map(({ name }) => name)).toEqual(["Kept"]);
    expect(await db().change.count()).toBe(1);
  });

  it("loses no write of many that overlap", async () => {
    const names = Array.from({ length: 50 }, (_, index) => `Archetype ${index}`);
    await Promise.all(names.map((name) => write(asPerson, (tx) => addArchetype(tx, name))));
    expect(await db().archetype.count()).toBe(50);
    expect(await db().change.count()).toBe(50);
  });

  it("lets SQLite refuse a write on the reader", async () => {
    await expect(db().archetype.create({ data: { name: "Stray", nameKey: "stray" } })).rejects.toThrow(
      /readonly|read-only/i,
    );
  });

  it("goes on after a failed write", async () => {
    await expect(write(asPerson, () => Promise.reject(new Error("broken")))).rejects.toThrow("broken");
    const { value } = await write(asPerson, (tx) => addArchetype(tx, "After"));
    expect(value).toBeGreaterThan(0);
  });
});

describe("what a write records", () => {
  it("logs the touched rows under one change and tells listeners after the commit", async () => {
    const events: CommitEvent[] = [];
    const stop = subscribe((event) => events.push(event));
    const { value, change } = await write(asPerson, (tx) => addArchetype(tx, "Hero"));
    stop();
    expect(change?.sentence).toBe("Archetype Hero created");
    const rows = await db().changeRow.findMany();
    expect(rows).toMatchObject([
      { table: "Archetype", rowId: String(value), operation: "insert", before: null },
    ]);
    expect(events).toMatchObject([
      { changeId: change?.id, records: [{ domain: "archetypes", ids: [value] }] },
    ]);
  });

  it("leaves no trace of a mutation that changes no value, not even its time", async () => {
    const { value: id } = await write(asPerson, (tx) => addArchetype(tx, "Same"));
    const before = await dumpUserData();
    const { change } = await write(asPerson, async (tx) => {
      await tx.archetype.update({ where: { id }, data: { name: "Same" } });
      return outcome("Archetype Same saved", null);
    });
    expect(change).toBeNull();
    expect(await dumpUserData()).toEqual(before);
    expect(await db().change.count()).toBe(1);
  });

  it("records nothing and tells nobody when nothing was touched", async () => {
    const events: CommitEvent[] = [];
    const stop = subscribe((event) => events.push(event));
    const { change } = await write(asPerson, async () => outcome("Nothing happened", null));
    stop();
    expect(change).toBeNull();
    expect(events).toEqual([]);
    expect(await db().change.count()).toBe(0);
  });

  it("does not log a quiet write, even after one that failed half way", async () => {
    await write(asPerson, () => Promise.reject(new Error("half way"))).catch(() => undefined);
    await writeQuietly((tx) => addArchetype(tx, "Quiet"));
    expect(await db().archetype.count()).toBe(1);
    expect(await db().changeRow.count()).toBe(0);
  });

  it("answers a repeated write with the first answer", async () => {
    const options = { ...asPerson, idempotencyKey: "key-1" };
    const first = await write(options, (tx) => addArchetype(tx, "Once"));
    const second = await write(options, (tx) => addArchetype(tx, "Once"));
    expect(second).toEqual(first);
    expect(await db().archetype.count()).toBe(1);
  });

  it("turns a taken name into a message at the field", async () => {
    const addCategory = async (tx: Tx) => {
      await tx.category.create({ data: { name: "Action", nameKey: "action" } });
      return outcome("Category Action created", null);
    };
    await write(asPerson, addCategory);
    await expect(write(asPerson, addCategory)).rejects.toMatchObject({
      name: "UserError",
      fields: { name: "Already in use" },
    });
  });
});

function deferred() {
  let resolve = () => {};
  const promise = new Promise<void>((done) => {
    resolve = done;
  });
  return { promise, resolve };
}
