import fc from "fast-check";
import { expect, test } from "vitest";
import { funnelStages, hasReached, type JobFlags, jobFlags, stageOf } from "@/lib/core/funnel/stage";

const flags = fc.tuple(fc.boolean(), fc.boolean(), fc.boolean()).map(([rendered, imported, complete]) => ({
  rendered,
  // Complete metadata are only asked of media that have a file.
  imported: imported || complete,
  complete,
}));
const some = (jobs: readonly JobFlags[], flag: keyof JobFlags) => jobs.some((job) => job[flag]);

test("a stage is reached when it and all before it are met by some job", () => {
  fc.assert(
    fc.property(fc.array(flags, { maxLength: 4 }), (jobs) => {
      const stage = stageOf(jobs);
      const planned = jobs.length > 0;
      const rendered = planned && some(jobs, "rendered");
      const imported = rendered && some(jobs, "imported");
      const met = [true, planned, rendered, imported, imported && some(jobs, "complete")];
      expect(funnelStages.map((counted) => hasReached(stage, counted))).toEqual(met);
    }),
  );
});

test("another job never sets a combination back, and their order does not matter", () => {
  fc.assert(
    fc.property(fc.array(flags), flags, (jobs, more) => {
      expect(hasReached(stageOf([...jobs, more]), stageOf(jobs))).toBe(true);
      expect(stageOf([more, ...jobs])).toBe(stageOf([...jobs, more]));
    }),
  );
});

test("a file on a planned or failed job does not count before something is rendered", () => {
  const withFile = [{ hasFile: true, isMetadataComplete: true }];
  expect(stageOf([jobFlags("failed", withFile)])).toBe("planned");
  expect(stageOf([jobFlags("planned", withFile), jobFlags("rendered", [])])).toBe("complete");
  expect(stageOf([jobFlags("complete", [])])).toBe("rendered");
});

test("metadata without a file do not count", () => {
  expect(jobFlags("rendered", [{ hasFile: false, isMetadataComplete: true }])).toEqual({
    rendered: true,
    imported: false,
    complete: false,
  });
  const media = [
    { hasFile: false, isMetadataComplete: true },
    { hasFile: true, isMetadataComplete: false },
  ];
  expect(stageOf([jobFlags("rendered", media)])).toBe("imported");
});
