import fc from "fast-check";
import { expect, test } from "vitest";
import type { EditableMedia } from "@/lib/core/media/batch/apply-steps";
import { carryOver } from "@/lib/core/media/duplicates/carry-over";
import { planGroup, type WhyItStays } from "@/lib/core/media/duplicates/plan-group";
import { bestFirst, type Candidate, defaultKeepRules, keepRules } from "@/lib/core/media/duplicates/rules";

const plain: Candidate = {
  ...{ id: 1, jobId: null, quality: "unreviewed", rating: 0, missingFields: 5, pixels: 100, bytes: 100 },
  ...{ madeAt: 1000, isLinked: false, isThere: true },
};
const options = { rules: defaultKeepRules, chosen: null, onePerJob: true, carryOver: true };
const isOne = () => null;

const candidates = fc
  .array(
    fc.record({
      jobId: fc.constantFrom(null, 1, 2, 3),
      quality: fc.constantFrom("unreviewed" as const, "approved" as const, "rejected" as const),
      rating: fc.integer({ min: 0, max: 5 }),
      missingFields: fc.integer({ min: 0, max: 5 }),
      pixels: fc.constantFrom(100, 400),
      bytes: fc.constantFrom(10, 20),
      madeAt: fc.constantFrom(1, 2),
      isLinked: fc.boolean(),
      isThere: fc.boolean(),
    }),
    { minLength: 2, maxLength: 9 },
  )
  .map((list): Candidate[] => list.map((one, index) => ({ ...one, id: index + 1 })));

test.each([
  ["job", { jobId: 7 }],
  ["approved", { quality: "approved" }],
  ["rating", { rating: 3 }],
  ["metadata", { missingFields: 1 }],
  ["dimensions", { pixels: 400 }],
  ["size", { bytes: 400 }],
  ["library", {}],
  ["oldest", { madeAt: 10 }],
  ["newest", { madeAt: 9000 }],
] as const)("%s decides where it is the only rule", (rule, better) => {
  const worse = { ...plain, isLinked: rule === "library" };
  expect(bestFirst([worse, { ...plain, ...better, id: 2 }], [rule]).map(({ id }) => id)).toEqual([2, 1]);
});

test("a file that is not there is never the best", () => {
  const gone = { ...plain, id: 1, jobId: 3, rating: 5, isThere: false };
  expect(planGroup([gone, { ...plain, id: 2, jobId: 3 }], options, isOne)?.best).toBe(2);
});

test("every candidate is kept, goes or stays, and every job keeps a file", () =>
  fc.assert(
    fc.property(
      candidates,
      fc.shuffledSubarray([...keepRules], { minLength: 1 }),
      fc.boolean(),
      fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.constantFrom<WhyItStays>("distinct", "far"))),
      (group, rules, carry, reasons) => {
        const whyNot = (_kept: number, other: number) => new Map(reasons).get(other) ?? null;
        const plan = planGroup(group, { ...options, rules, carryOver: carry }, whyNot);
        const kept = plan?.kept.map(({ id }) => id) ?? [];
        const goes = plan?.kept.flatMap((one) => one.goes) ?? [];
        const stays = plan?.stays.map(({ id }) => id) ?? [];
        expect([...kept, ...goes, ...stays].sort()).toEqual(group.map(({ id }) => id).sort());
        expect(goes.some((id) => whyNot(0, id))).toBe(false);
        const jobOf = new Map(group.map(({ id, jobId }) => [id, jobId]));
        const served = new Set([...kept, ...stays].map((id) => jobOf.get(id)));
        for (const { id, goes: others } of plan?.kept ?? [])
          if (carry && jobOf.get(id) === null) for (const other of others) served.add(jobOf.get(other));
        for (const { jobId } of group) if (jobId !== null) expect(served).toContain(jobId);
      },
    ),
  ));

test("one for all jobs is kept only when that is asked for", () => {
  const group = [
    { ...plain, id: 1, jobId: 1 },
    { ...plain, id: 2, jobId: 2 },
    { ...plain, id: 3 },
  ];
  expect(planGroup(group, options, isOne)?.kept).toEqual([
    { id: 1, goes: [3] },
    { id: 2, goes: [] },
  ]);
  expect(planGroup(group, { ...options, onePerJob: false }, isOne)?.kept).toEqual([{ id: 1, goes: [2, 3] }]);
  expect(planGroup(group, { ...options, chosen: 3 }, isOne)?.kept).toEqual([
    { id: 3, goes: [1] },
    { id: 2, goes: [] },
  ]);
  expect(planGroup(group, { ...options, chosen: 3, carryOver: false }, isOne)?.kept).toHaveLength(3);
});

test("what only the duplicates had comes to the kept one, and nothing of its own is lost", () => {
  const media: EditableMedia = {
    ...{ title: "", description: "Own.", tags: ["Night"], seoTitle: "", seoDescription: "", prompt: "" },
    ...{ notes: "Keep", quality: "unreviewed", rating: 2, jobId: null, characterId: 4, outputTypeId: null },
    autoFields: ["title", "tags", "prompt"],
  };
  const other: EditableMedia = {
    ...{
      ...media,
      title: "Luna",
      description: "Other.",
      tags: ["night", "Rain"],
      notes: "Sharper",
      rating: 4,
    },
    ...{ quality: "approved", jobId: 9, characterId: 5 },
  };
  expect(carryOver(media, [{ ...other, notes: "Keep", title: "" }, other])).toEqual({
    ...{
      title: "Luna",
      description: "Own.",
      tags: ["Night", "Rain"],
      seoTitle: "",
      seoDescription: "",
      prompt: "",
    },
    ...{
      notes: "Keep\n\nSharper",
      quality: "approved",
      rating: 4,
      jobId: 9,
      characterId: 4,
      outputTypeId: null,
    },
    autoFields: ["prompt"],
  });
});
