import { expect, it } from "vitest";
import { readCell } from "./columns";
import { cleared, copied, pasted, type SheetEdits, type SheetRow, toSave } from "./edits";

const row = (id: number, title: string): SheetRow => ({
  ...{ id, title, description: "", tags: ["night"], seoTitle: "", seoDescription: "", prompt: "", notes: "" },
  ...{ quality: "unreviewed", rating: 0 },
});
const rows = [row(1, "One"), row(2, "Two"), row(3, "Three")];
const none: SheetEdits = new Map();
const cell = (rowIndex: number, columnIndex: number) => ({
  ...{ fromRow: rowIndex, toRow: rowIndex, fromColumn: columnIndex, toColumn: columnIndex },
});

it("fills cells from the first one on, and drops what would lie outside", () => {
  const { edits, filled } = pasted(none, rows, cell(1, 7), "Approved\t4\textra\nrejected\t\nunreviewed\t1");
  expect(filled).toEqual({ fromRow: 1, toRow: 2, fromColumn: 7, toColumn: 8 });
  expect(toSave(edits)).toEqual([
    { id: 2, quality: "approved", rating: 4 },
    { id: 3, quality: "rejected" },
  ]);
});

it("repeats one value over all that is chosen, and knows what is no change", () => {
  const { edits } = pasted(none, rows, { fromRow: 0, toRow: 2, fromColumn: 0, toColumn: 0 }, "Two");
  expect(toSave(edits)).toEqual([
    { id: 1, title: "Two" },
    { id: 3, title: "Two" },
  ]);
});

it("copies what it shows, which pastes back", () => {
  const { edits } = pasted(none, rows, cell(0, 1), "two\nlines");
  expect(copied(edits, rows, { fromRow: 0, toRow: 1, fromColumn: 0, toColumn: 2 })).toEqual([
    ["One", "two", "night"],
    ["Two", "lines", "night"],
  ]);
});

it("clears cells; a quality goes back to unreviewed, which the others are already", () => {
  const edits = cleared(none, rows, { fromRow: 0, toRow: 0, fromColumn: 0, toColumn: 8 });
  expect(toSave(edits)).toEqual([{ id: 1, title: "", tags: [] }]);
});

it("saves nothing while a cell does not fit, and says why", () => {
  expect(toSave(pasted(none, rows, cell(0, 8), "nine").edits)).toBeNull();
  expect(readCell("rating", "9").problem).toBe("Rate from 0 to 5.");
  expect(readCell("quality", "great").problem).toBe("Choose a quality.");
  expect(readCell("tags", "a, b").value).toEqual(["a", "b"]);
});
