import { expect, it } from "vitest";
import { PromptListQuery, promptSorts } from "@/lib/core/prompts/list";
import { writeQuietly } from "../db";
import { withTestDatabase } from "../testing/test-database";
import { getPromptNeighbours, listPrompts } from "./library";
import { listPromptLines } from "./prompt-lines";

withTestDatabase();

it("gives each prompt the neighbours that it has in the list, in every order and under a filter", async () => {
  await writeQuietly(async (tx) => {
    for (let number = 1; number <= 12; number += 1)
      await tx.prompt.create({
        data: {
          text: number % 3 === 0 ? "a fog" : "a sun",
          status: number % 2 === 0 ? "done" : "pending",
          // Some are of the same moment, and of the same place.
          createdAt: new Date(2026, 0, (number * 5) % 7),
          position: number % 4,
        },
      });
  });
  for (const sort of promptSorts)
    for (const q of ["", "sun"]) {
      const query = PromptListQuery.parse({ sort, q });
      const ids = (await listPrompts(query)).prompts.map(({ id }) => id);
      for (const [place, id] of ids.entries())
        expect([sort, q, id, await getPromptNeighbours(id, query)]).toEqual([
          ...[sort, q, id],
          { previous: ids[place - 1] ?? null, next: ids[place + 1] ?? null },
        ]);
    }
  // One that the filter leaves out stands where it would.
  const query = PromptListQuery.parse({ sort: "place", q: "sun" });
  const { next } = await getPromptNeighbours(12, query);
  expect(next).toBe(1);
});

it("finds prompts by how words of their text, label or notes begin, whatever their case and accents", async () => {
  await writeQuietly(async (tx) => {
    await tx.prompt.create({ data: { text: "Ünal on the rooftop" } });
    await tx.prompt.create({ data: { text: "rain", label: "ÉPÉE, take 2" } });
    await tx.prompt.create({ data: { text: "rain", notes: "for ünal" } });
  });
  const find = async (q: string) =>
    (await listPrompts(PromptListQuery.parse({ sort: "created", q }))).prompts.map(({ id }) => id);
  expect(await find("ünal")).toEqual([1, 3]);
  expect(await find("ÜNAL roof")).toEqual([1]);
  expect(await find("epee")).toEqual([2]);
  for (const none of ["nal", "%", "_"]) expect(await find(none)).toEqual([]);
});

it("gives a line of a panel no more of a long prompt than it shows", async () => {
  await writeQuietly(async (tx) => {
    await tx.prompt.create({ data: { text: "a short one" } });
    await tx.prompt.create({ data: { text: "long ".repeat(20_000) } });
  });
  const [long, short] = await listPromptLines([2, 1]);
  expect(long?.text).toHaveLength(300);
  expect(short).toEqual({ id: 1, label: "", text: "a short one", status: "pending", jobId: null });
});
