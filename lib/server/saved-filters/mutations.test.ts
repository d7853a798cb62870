import { expect, it } from "vitest";
import { SavedFilterInput } from "@/lib/core/saved-filters/schema";
import { perform, withTestDatabase } from "../testing/test-database";
import { createSavedFilter, deleteSavedFilter, moveSavedFilter, updateSavedFilter } from "./mutations";
import { listPinnedFilters, listSavedFilters } from "./queries";

withTestDatabase();

const save = (name: string, query: string) =>
  perform(createSavedFilter, SavedFilterInput.parse({ name, query })).then(({ value }) => value.id);
const names = async () => (await listSavedFilters()).map(({ name }) => name);

it("keeps what the address asks for, in the words of today, without the place in the list", () => {
  const queryOf = (query: string) => SavedFilterInput.parse({ name: "x", query }).query;
  expect(queryOf("quality=approved&q=rain&after=7&view=table")).toBe("q=rain+quality%3Aapproved&view=table");
  expect(() => queryOf("after=7&sort=newest")).toThrow("nothing to save");
});

it("refuses a name that another filter has, at the field", async () => {
  await save("Best of Luna", "q=luna");
  await expect(save("best of lúna", "q=bram")).rejects.toMatchObject({
    fields: { name: "There is a filter called Best of Luna already." },
  });
  expect(await names()).toEqual(["Best of Luna"]);
});

it("is put in order, pinned, renamed and deleted", async () => {
  const [first, second] = [await save("First", "q=a"), await save("Second", "q=b")];
  await perform(moveSavedFilter, { id: second, by: -1 });
  expect(await names()).toEqual(["Second", "First"]);
  await perform(updateSavedFilter, { id: first, isPinned: true });
  await perform(updateSavedFilter, { id: first, name: "Best" });
  expect(await listPinnedFilters()).toEqual([{ id: first, name: "Best", query: "q=a" }]);
  await perform(deleteSavedFilter, { id: second });
  expect(await names()).toEqual(["Best"]);
});
