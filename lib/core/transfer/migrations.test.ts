import { expect, test } from "vitest";
import { areComplete, type Migration, migrateRecord } from "@/lib/core/transfer/migrations";

test("there is a step from every version to the next", () => expect(areComplete()).toBe(true));

const steps: Migration[] = [
  {
    from: 1,
    step: ({ table, record }) => [{ table: table === "clips" ? "media" : table, record }],
  },
  {
    from: 2,
    step: ({ table, record: { stars, ...record } }) =>
      table === "media"
        ? [
            { table, record: { ...record, rating: stars ?? 0 } },
            { table: "notes", record: { of: record.id } },
          ]
        : [{ table, record }],
  },
];

test("a record goes through the steps after its version, in order", () => {
  const clip = { table: "clips", record: { id: 1, stars: 3 } };
  const migrated = [
    { table: "media", record: { id: 1, rating: 3 } },
    { table: "notes", record: { of: 1 } },
  ];
  expect(migrateRecord(1, clip, steps)).toEqual(migrated);
  expect(migrateRecord(2, { ...clip, table: "media" }, steps)).toEqual(migrated);
  expect(migrateRecord(3, clip, steps)).toEqual([clip]);
  expect(areComplete(steps, 3)).toBe(true);
  expect(areComplete(steps, 4)).toBe(false);
  expect(areComplete([...steps].reverse(), 3)).toBe(false);
});
