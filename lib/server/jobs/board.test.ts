import { expect, it } from "vitest";
import { jobListDefaults } from "@/lib/core/jobs/list";
import { fillJobs } from "../testing/fill-jobs";
import { perform, withTestDatabase } from "../testing/test-database";
import { getBoard, listCards } from "./board";
import { setJobStatus } from "./bulk";

withTestDatabase();

it("shows each status with its count, its cards and the way to more", async () => {
  await fillJobs();
  await perform(setJobStatus, {
    ids: Array.from({ length: 22 }, (_, index) => index + 1),
    status: "planned",
  });
  const board = await getBoard(jobListDefaults);
  expect(board.map(({ status, count, cards }) => [status, count, cards.length])).toEqual([
    ["planned", 22, 16],
    ["in_progress", 0, 0],
    ["rendered", 1, 1],
    ["complete", 0, 0],
    ["failed", 0, 0],
  ]);
  const [planned] = board;
  const rest = await listCards(jobListDefaults, "planned", { after: planned?.nextCursor ?? "", limit: 50 });
  expect(rest.cards.map(({ id }) => id)).toEqual([6, 5, 4, 3, 2, 1]);
  expect(rest.nextCursor).toBeNull();
  expect(rest.cards[0]).toMatchObject({ id: 6, sortValue: 6 });
});

it("leaves out what the filters leave out", async () => {
  const { characters } = await fillJobs();
  const query = { ...jobListDefaults, characterId: characters[0]?.id ?? 0, status: "complete" } as const;
  const board = await getBoard(query);
  expect(board.map(({ count }) => count === null)).toEqual([true, true, true, false, true]);
  expect(board[3]?.cards.length).toBe(board[3]?.count);
});
