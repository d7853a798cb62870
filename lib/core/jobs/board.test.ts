import { expect, it } from "vitest";
import { type BoardColumn, moveCards, statusBeside } from "./board";

type Card = { id: number; sortValue: string | number };

function column(
  status: BoardColumn<Card>["status"],
  ids: number[],
  rest: Partial<BoardColumn<Card>> = {},
): BoardColumn<Card> {
  const cards = ids.map((id) => ({ id, sortValue: id }));
  return { status, cards, count: cards.length, nextCursor: null, ...rest };
}

const summary = (columns: BoardColumn<Card>[]) =>
  columns.map(({ status, count, cards }) => [status, count, cards.map(({ id }) => id)]);

it("moves cards to their place in the order of the list", () => {
  const board = [column("planned", [9, 6, 5, 2]), column("rendered", [8, 4])];
  expect(summary(moveCards(board, { ids: [5, 9], to: "rendered" }, "-id"))).toEqual([
    ["planned", 2, [6, 2]],
    ["rendered", 4, [9, 8, 5, 4]],
  ]);
  const rising = [column("planned", [1]), column("rendered", [2])];
  expect(summary(moveCards(rising, { ids: [2], to: "planned" }, "priority"))[0]).toEqual([
    "planned",
    2,
    [1, 2],
  ]);
});

it("is the same when done twice, and leaves alone what is not on the board", () => {
  const board = [column("planned", [3, 1]), column("failed", [2])];
  const move = { ids: [1, 77], to: "failed" } as const;
  const once = moveCards(board, move, "-id");
  expect(moveCards(once, move, "-id")).toEqual(once);
  expect(moveCards(board, { ids: [77], to: "failed" }, "-id")).toEqual(board);
});

it("counts a card behind those that are loaded, without showing it too early", () => {
  const board = [column("planned", [3, 1]), column("failed", [8, 6], { count: 40, nextCursor: "6" })];
  expect(summary(moveCards(board, { ids: [1], to: "failed" }, "-id"))[1]).toEqual(["failed", 41, [8, 6]]);
});

it("shows nothing in a column that the filter leaves out", () => {
  const board = [column("planned", [3, 1]), column("failed", [], { count: null })];
  expect(summary(moveCards(board, { ids: [1], to: "failed" }, "-id"))).toEqual([
    ["planned", 1, [3]],
    ["failed", null, []],
  ]);
});

it("knows the status beside each", () => {
  expect(statusBeside("planned", 1)).toBe("in_progress");
  expect(statusBeside("planned", -1)).toBeNull();
  expect(statusBeside("failed", 1)).toBeNull();
});
