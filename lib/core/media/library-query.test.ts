import { expect, it } from "vitest";
import { mediaLibraryDefaults } from "./library-filters";
import { MediaLibraryQuery } from "./library-query";

const searchIn = (params: Record<string, string | string[]>) => MediaLibraryQuery.parse(params).q;

it("makes words of the search of what older addresses asked for", () => {
  expect(searchIn({ job: "with" })).toBe("has:job");
  expect(searchIn({ job: "without", kind: "video" })).toBe("kind:video missing:job");
  expect(searchIn({ job: ["12", "8"], q: "rain" })).toBe("rain job:J0012");
  expect(searchIn({ character: "7", outputType: "3", tag: "wet street" })).toBe(
    'character:#7 output:#3 tag:"wet street"',
  );
  expect(searchIn({ job: "-1", quality: "good", character: "x", q: " rain " })).toBe("rain");
});

it("is read again as it was written, and leaves out what it cannot read", () => {
  const query = MediaLibraryQuery.parse({ q: "luna rating:>=4", sort: "size", view: "table", after: "7" });
  expect(MediaLibraryQuery.parse(query)).toEqual(query);
  expect(MediaLibraryQuery.parse({ sort: "x", view: "y", after: "z" })).toEqual(mediaLibraryDefaults);
});
