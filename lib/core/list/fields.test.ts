import { describe, expect, it } from "vitest";
import { z } from "zod";
import { choice, filterId, filterWord, pageNumber, searchText } from "./fields";
import { listHref } from "./list-href";

const Query = z.object({
  q: searchText,
  archetype: filterId,
  status: filterWord(["active", "retired"]),
  view: choice(["gallery", "table"]),
  page: pageNumber,
});

describe("the address of a list", () => {
  it("has a default for everything", () => {
    expect(Query.parse({})).toEqual({ q: "", archetype: null, status: null, view: "gallery", page: 1 });
  });

  it("reads what it can and leaves out what it cannot", () => {
    const odd = { q: ["  luna ", "x"], archetype: "7e99", status: "gone", view: "cards", page: "-3" };
    expect(Query.parse(odd)).toEqual({ q: "luna", archetype: null, status: null, view: "gallery", page: 1 });
    const good = { q: "luna", archetype: "7", status: "retired", view: "table", page: "2" };
    expect(Query.parse(good)).toEqual({ q: "luna", archetype: 7, status: "retired", view: "table", page: 2 });
  });

  it("is written without what is the default", () => {
    const defaults = Query.parse({});
    expect(listHref("/characters", defaults, defaults)).toBe("/characters");
    expect(listHref("/characters", { ...defaults, q: "a&b", page: 2, view: "table" }, defaults)).toBe(
      "/characters?q=a%26b&view=table&page=2",
    );
  });
});
