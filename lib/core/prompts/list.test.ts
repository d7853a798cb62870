import { expect, it } from "vitest";
import { JournalQuery, PromptListQuery } from "./list";
import { journalDefaults, promptListDefaults } from "./list-defaults";

it("begins as an address without parameters says", () => {
  expect(promptListDefaults).toEqual(PromptListQuery.parse({}));
  expect(journalDefaults).toEqual(JournalQuery.parse({}));
});
