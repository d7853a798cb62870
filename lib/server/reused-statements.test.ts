import { expect, it } from "vitest";
import { db, writeQuietly } from "./db";
import { withTestDatabase } from "./testing/test-database";

withTestDatabase();

it("gives each call of a statement its own values", async () => {
  const asked = Array.from({ length: 20 }, (_, index) => index);
  const answers = await Promise.all(
    asked.map((value) => db().$queryRaw<{ value: bigint }[]>`SELECT ${value} + 1 AS value`),
  );
  expect(answers.map(([row]) => Number(row?.value))).toEqual(asked.map((value) => value + 1));
});

it("goes on when more statements are asked than are kept, and after one that fails", async () => {
  for (let count = 1; count <= 300; count++) {
    const [row] = await db().$queryRawUnsafe<{ sum: bigint }[]>(
      `SELECT ${Array(count).fill("?").join("+")} AS sum`,
      ...Array(count).fill(1),
    );
    expect(Number(row?.sum)).toBe(count);
  }
  const insert = (name: string) => writeQuietly((tx) => tx.tag.create({ data: { name, nameKey: name } }));
  await insert("night");
  await expect(insert("night")).rejects.toThrow();
  await insert("day");
  expect(await db().tag.count()).toBe(2);
});

it("heeds what has changed in the schema since a statement was prepared", async () => {
  const insert = (name: string) => writeQuietly((tx) => tx.tag.create({ data: { name, nameKey: name } }));
  await insert("one");
  await writeQuietly(
    (tx) =>
      tx.$executeRaw`CREATE TRIGGER renames AFTER INSERT ON Tag BEGIN UPDATE Tag SET name = 'seen' WHERE id = new.id; END`,
  );
  await insert("two");
  expect((await db().tag.findMany({ orderBy: { id: "asc" } })).map(({ name }) => name)).toEqual([
    "one",
    "seen",
  ]);
});
