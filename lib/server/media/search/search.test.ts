import fc from "fast-check";
import { beforeEach, expect, it } from "vitest";
import { mediaOrders } from "@/lib/core/media/search/orders";
import { parseMediaSearch } from "@/lib/core/media/search/parse";
import { withTestDatabase } from "../../testing/test-database";
import { selectMediaIds } from "../select-media-ids";
import { addAssets, readAssets } from "./testing/assets";
import { isFound } from "./testing/is-found";
import { anySearch } from "./testing/searches";

withTestDatabase();

beforeEach(addAssets);

it("finds what the words say, whatever index it goes by", async () => {
  const assets = await readAssets();
  await fc.assert(
    fc.asyncProperty(anySearch, async (q) => {
      const wanted = assets.filter((asset) => isFound(asset, parseMediaSearch(q, "2026-11-23")));
      const ids = wanted.map(({ id }) => id).sort((a, b) => b - a);
      // "today" is the day on which this runs.
      if (!q.includes("today"))
        expect([q, await selectMediaIds({ q, sort: "newest" }, { limit: -1 })]).toEqual([q, ids]);
    }),
    { numRuns: 300 },
  );
});

it("lists the same in every order, page by page and back again", async () => {
  await fc.assert(
    fc.asyncProperty(
      anySearch,
      fc.constantFrom(...mediaOrders),
      fc.integer({ min: 1, max: 7 }),
      async (q, sort, limit) => {
        const all = await selectMediaIds({ q, sort }, { limit: -1 });
        expect(new Set(all)).toEqual(new Set(await selectMediaIds({ q, sort: "newest" }, { limit: -1 })));
        const paged: number[] = [];
        for (let page = await selectMediaIds({ q, sort }, { limit }); page.length > 0; ) {
          paged.push(...page);
          page = await selectMediaIds({ q, sort }, { limit, after: page.at(-1) });
        }
        expect(paged).toEqual(all);
        const last = all.at(-1);
        if (last === undefined) return;
        expect(await selectMediaIds({ q, sort }, { limit: -1, before: last })).toEqual(
          all.slice(0, -1).reverse(),
        );
      },
    ),
    { numRuns: 150 },
  );
});
