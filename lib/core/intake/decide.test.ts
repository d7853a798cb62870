import { describe, expect, it } from "vitest";
import { decide, type KnownFile } from "@/lib/core/intake/decide";

const read = { hash: "b", wasTaken: false };

const known = (facts: Partial<KnownFile> = {}): KnownFile => ({
  ...{ id: 1, path: "/a.png", hash: "b", isLinked: true, isGone: false, mediaId: 7 },
  ...facts,
});

describe("a file that stays where it is", () => {
  it("is new when nobody knows its bytes", () =>
    expect(decide(false, read, null, [])).toEqual({ is: "new" }));

  it("is a duplicate when its bytes are shown already, linked or copied", () => {
    for (const isLinked of [true, false])
      expect(decide(false, read, null, [known({ isLinked })])).toMatchObject({
        is: "duplicate",
        file: { id: 1 },
      });
  });

  it("is found when the same bytes were linked elsewhere and are gone there, whether shown or not", () => {
    for (const mediaId of [7, null])
      expect(decide(false, read, null, [known({ id: 2 }), known({ isGone: true, mediaId })])).toMatchObject({
        is: "found",
        file: { id: 1 },
      });
  });

  it("gets a row of its own when the same bytes lie in the trash", () => {
    expect(decide(false, read, null, [known({ isLinked: false, mediaId: null })])).toEqual({ is: "new" });
  });

  it("is read again when its path is known with other bytes", () => {
    expect(decide(false, read, known({ hash: "a" }), [known({ id: 2 })])).toMatchObject({
      is: "reread",
      file: { id: 1 },
    });
  });

  it("at a known path is shown again only when it did not come from here before", () => {
    const atPath = known({ mediaId: null });
    expect(decide(false, read, atPath, [atPath])).toMatchObject({ is: "shown-again" });
    expect(decide(false, { ...read, wasTaken: true }, atPath, [atPath])).toMatchObject({ is: "duplicate" });
  });
});

describe("a file that is copied in", () => {
  it("is a duplicate when its bytes are shown, and comes back from the trash when they are not", () => {
    expect(decide(true, read, null, [known({ isLinked: false })])).toMatchObject({ is: "duplicate" });
    expect(decide(true, read, null, [known({ isLinked: false, mediaId: null })])).toMatchObject({
      is: "shown-again",
    });
  });

  it("is a copy of its own beside a linked file that nobody shows, and never takes its place", () => {
    expect(decide(true, read, null, [known({ isGone: true, mediaId: null })])).toEqual({ is: "new" });
  });
});
