import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { metadataFields, missingMetadata } from "@/lib/core/media/completeness";
import { defaultPrefillTemplates } from "@/lib/core/media/prefill-templates";
import { tagKey } from "@/lib/core/tags/tags";
import { aggregate, type ClipMetadata, harmlessFields, isSameMetadata } from "@/lib/core/top-layer/aggregate";
import { gatherFacts, type SourceJob } from "@/lib/core/top-layer/gather";
import { ClipForm } from "@/lib/core/top-layer/schema";

const luna = { name: "Luna Vale", description: "Runs over rooftops." };
const bram = { name: "Bram Oak", description: "" };

const jobs: SourceJob[] = [
  {
    character: luna,
    outputType: "Promo clip",
    ingredients: ["Running", "Orbit"],
    media: [
      { description: "Luna runs.", tags: ["luna vale", "Night"], character: null },
      { description: "Luna runs.", tags: ["running", "night"], character: null },
    ],
  },
  {
    character: null,
    outputType: "Promo clip",
    ingredients: ["Orbit", "Dancing"],
    media: [{ description: "Bram dances.", tags: ["bram oak", "running"], character: bram }],
  },
  { character: luna, outputType: null, ingredients: [], media: [] },
];

const blank: ClipMetadata = { title: "", description: "", tags: [], seoTitle: "", seoDescription: "" };

const take = (before: ClipMetadata, fields = metadataFields as readonly (typeof metadataFields)[number][]) =>
  aggregate(before, fields, gatherFacts(jobs), defaultPrefillTemplates);

describe("what jobs have in common", () => {
  test("is named once, in order of first appearance", () => {
    expect(gatherFacts(jobs)).toEqual({
      jobCount: 3,
      mediaCount: 3,
      tags: ["luna vale", "Night", "running", "bram oak"],
      characters: [luna, bram],
      descriptions: ["Luna runs.", "Bram dances."],
      ingredients: ["Running", "Orbit", "Dancing"],
      outputTypes: ["Promo clip"],
    });
  });

  test("loses nothing and repeats nothing, and only the order follows that of the jobs", () => {
    const words = fc.constantFrom("a", "A", "b", "c", "é", "");
    const job = fc.record({
      character: fc.option(fc.record({ name: fc.constantFrom("Luna", "LUNA", "Bram"), description: words })),
      outputType: fc.option(words),
      ingredients: fc.array(words, { maxLength: 3 }),
      media: fc.array(
        fc.record({ description: words, tags: fc.array(words), character: fc.constant(null) }),
        { maxLength: 3 },
      ),
    });
    fc.assert(
      fc.property(fc.array(job, { maxLength: 5 }), (some) => {
        const facts = gatherFacts(some);
        const tags = some.flatMap(({ media }) => media.flatMap((asset) => asset.tags)).filter(Boolean);
        expect(new Set(facts.tags.map(tagKey))).toEqual(new Set(tags.map(tagKey)));
        expect(new Set(facts.tags.map(tagKey)).size).toBe(facts.tags.length);
        expect(facts.tags[0]).toBe(tags[0]);
        expect(new Set(facts.descriptions).size).toBe(facts.descriptions.length);
        const turned = gatherFacts([...some].reverse());
        expect([...turned.descriptions].sort()).toEqual([...facts.descriptions].sort());
        expect(turned.tags.map(tagKey).sort()).toEqual(facts.tags.map(tagKey).sort());
      }),
    );
  });
});

describe("a clip", () => {
  test("takes all of it by the templates", () => {
    expect(take(blank)).toEqual({
      title: "Luna Vale, Bram Oak — Running, Orbit, Dancing",
      description: "Luna runs.\nBram dances.",
      tags: ["luna vale", "Night", "running", "bram oak"],
      seoTitle: "Luna Vale, Bram Oak — Running, Orbit, Dancing | Promo clip",
      seoDescription: "Luna runs. Bram dances. Runs over rooftops.",
    });
  });

  test("keeps what it has in every field that is not chosen, and its own tags in any case", () => {
    const text = fc.constantFrom("", "Mine", "Two\nlines");
    const before = fc.record({
      title: fc.constantFrom("Reel", "Autumn"),
      description: text,
      tags: fc.uniqueArray(fc.constantFrom("own", "NIGHT", "running"), { selector: tagKey }),
      seoTitle: text,
      seoDescription: text,
    });
    fc.assert(
      fc.property(before, fc.subarray([...metadataFields]), (mine, fields) => {
        const after = take(mine, fields);
        for (const field of metadataFields)
          if (!fields.includes(field)) expect(after[field]).toEqual(mine[field]);
        expect(after.tags.slice(0, mine.tags.length)).toEqual(mine.tags);
        expect(take(after, fields)).toEqual(after);
        const harmless = take(mine, harmlessFields(mine));
        for (const field of ["title", "description", "seoTitle", "seoDescription"] as const)
          if (mine[field] !== "") expect(harmless[field]).toBe(mine[field]);
        expect(missingMetadata(harmless)).toEqual([]);
      }),
    );
  });

  test("writes its SEO fields from a title and a description that it keeps", () => {
    const { seoTitle, seoDescription } = take({ ...blank, title: "Reel", description: "A reel." }, [
      "seoTitle",
      "seoDescription",
    ]);
    expect(seoTitle).toBe("Reel | Promo clip");
    expect(seoDescription).toBe("A reel. Runs over rooftops.");
  });

  test("is left alone by jobs that have nothing to give", () => {
    const mine = { ...blank, title: "Reel", description: "A reel.", seoTitle: "Reel", seoDescription: "S" };
    const after = aggregate(mine, ["title", "description", "tags"], gatherFacts([]), defaultPrefillTemplates);
    expect(isSameMetadata(after, mine)).toBe(true);
  });

  test("has values that its form takes, whatever the jobs bring", () => {
    const words = fc.string({ unit: "grapheme", maxLength: 400 });
    fc.assert(
      fc.property(fc.array(words, { maxLength: 6 }), words, (names, about) => {
        const facts = gatherFacts(
          names.map((name) => ({
            character: { name, description: about },
            outputType: name,
            ingredients: [name],
            media: [{ description: `${name}\n${about}`, tags: [], character: null }],
          })),
        );
        const { title, ...after } = aggregate(blank, metadataFields, facts, defaultPrefillTemplates);
        const stored = ClipForm.parse({ ...after, title: title || "Untitled", notes: "" });
        expect(stored).toMatchObject({ seoTitle: after.seoTitle, seoDescription: after.seoDescription });
        expect([...new Intl.Segmenter("en").segment(after.seoTitle)].length).toBeLessThanOrEqual(60);
        expect([...new Intl.Segmenter("en").segment(after.seoDescription)].length).toBeLessThanOrEqual(160);
      }),
      { numRuns: 60 },
    );
  });
});

test("metadata lack what is empty", () => {
  expect(missingMetadata(blank)).toEqual([...metadataFields]);
  expect(missingMetadata({ ...take(blank), seoTitle: " " })).toEqual(["seoTitle"]);
});
