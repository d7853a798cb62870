import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { JobClues } from "./clues";
import { type Candidate, MOST_SUGGESTIONS, suggestJobs } from "./suggest";

const share = fc
  .tuple(fc.nat(20), fc.nat(20))
  .map(([here, more]) => ({ here, of: here + more, name: "Luna Vale" }));

const clues: fc.Arbitrary<Omit<Candidate, "jobId">> = fc.record({
  prompt: fc.option(
    fc.record({
      likeness: fc.double({ min: 0, max: 1, noNaN: true }),
      isExact: fc.boolean(),
      sharedBy: fc.integer({ min: 1, max: 9 }),
    }),
  ),
  named: fc.option(
    fc.record({ names: fc.array(fc.constantFrom("Luna Vale", "Running", "Joyful")), pieces: fc.nat(5) }),
  ),
  codeInFolder: fc.option(fc.constant("J0042")),
  folderFiles: fc.option(share),
  folderCharacter: fc.option(share),
  folderProject: fc.option(share),
  characterInFolder: fc.option(fc.constant("luna")),
  inProgress: fc.option(fc.record({ jobs: fc.integer({ min: 1, max: 50 }) })),
  fit: fc.record({
    shape: fc.option(fc.boolean()),
    length: fc.option(fc.boolean()),
    outputType: fc.constant("Short"),
  }),
  hasFile: fc.boolean(),
});

const candidates = fc
  .array(clues, { maxLength: 12 })
  .map((all) => all.map((one, index): Candidate => ({ ...one, jobId: index + 1 })));

const NOTHING: Omit<Candidate, "jobId"> = {
  prompt: null,
  named: null,
  codeInFolder: null,
  folderFiles: null,
  folderCharacter: null,
  folderProject: null,
  characterInFolder: null,
  inProgress: null,
  fit: { shape: null, length: null, outputType: "" },
  hasFile: false,
};
const job = (jobId: number, found: Partial<Candidate> = {}): Candidate => ({ ...NOTHING, ...found, jobId });
const exact = { likeness: 1, isExact: true, sharedBy: 1 };
const best = (...jobs: Candidate[]) => suggestJobs(jobs)[0];

describe("suggested jobs", () => {
  it("are the likeliest first, at most five, each with a reason, whatever order they were found in", () => {
    fc.assert(
      fc.property(candidates, fc.infiniteStream(fc.nat()), (jobs, shuffle) => {
        const found = suggestJobs(jobs);
        expect(found.length).toBeLessThanOrEqual(MOST_SUGGESTIONS);
        for (const [index, { confidence, reasons }] of found.entries()) {
          expect(confidence).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(1);
          expect(reasons.length).toBeGreaterThan(0);
          expect(confidence).toBeLessThanOrEqual(found[index - 1]?.confidence ?? 1);
        }
        const keyed = jobs.map((one) => ({ one, key: shuffle.next().value }));
        const shuffled = keyed.sort((a, b) => a.key - b.key).map(({ one }) => one);
        expect(suggestJobs(shuffled)).toEqual(found);
      }),
    );
  });

  it("are never less likely for another clue", () => {
    const key = fc.constantFrom(...(Object.keys(NOTHING) as (keyof JobClues)[]).slice(0, 8));
    fc.assert(
      fc.property(clues, key, (found, left) => {
        const all = best(job(1, found))?.confidence ?? 0;
        const fewer = best(job(1, { ...found, [left]: null }))?.confidence ?? 0;
        expect(all).toBeGreaterThanOrEqual(fewer);
      }),
    );
  });

  it("are led by the output type only between equals", () => {
    fc.assert(
      fc.property(clues, clues, (a, b) => {
        const first = suggestJobs([job(1, a), job(2, b)]);
        const without = suggestJobs([
          job(1, { ...a, fit: NOTHING.fit, hasFile: false }),
          job(2, { ...b, fit: NOTHING.fit, hasFile: false }),
        ]);
        const [one, two] = without;
        if (one && two && one.confidence !== two.confidence) expect(first[0]?.jobId).toBe(one.jobId);
        expect(first.map(({ confidence }) => confidence)).toEqual(
          without.map(({ confidence }) => confidence),
        );
      }),
    );
  });

  it("weigh the job's own prompt more than one that is nearly the same, and that more than a folder", () => {
    const near = { likeness: 0.97, isExact: false, sharedBy: 1 };
    expect(best(job(9, { prompt: near }), job(1, { prompt: exact }))?.jobId).toBe(1);
    const folder = { folderFiles: { here: 9, of: 9 } };
    expect(best(job(9, folder), job(1, { prompt: near }))?.jobId).toBe(1);
  });

  it("are told apart by the time when several jobs have the prompt", () => {
    const shared = { prompt: { ...exact, sharedBy: 2 } };
    const [first, second] = suggestJobs([job(1, { ...shared, inProgress: { jobs: 1 } }), job(2, shared)]);
    expect(first).toMatchObject({ jobId: 1, strength: "sure" });
    expect(second?.confidence).toBeLessThan(first?.confidence ?? 0);
    expect(first?.reasons).toEqual([
      "Its prompt is the job's, and that of another job",
      "The job was in progress when it was made",
    ]);
  });

  it("say why in words", () => {
    const [found] = suggestJobs([
      job(7, {
        prompt: exact,
        folderFiles: { here: 3, of: 4 },
        fit: { shape: true, length: false, outputType: "Short" },
      }),
    ]);
    expect(found).toEqual({
      jobId: 7,
      confidence: 0.96,
      strength: "sure",
      reasons: [
        "Its prompt is the job's",
        "This job has 3 of 4 assigned files of its folder",
        "Its shape is what Short asks for",
        "Its length is not what Short asks for",
      ],
    });
  });

  it("are none where nothing speaks for a job", () => {
    expect(suggestJobs([])).toEqual([]);
    expect(suggestJobs([job(1), job(2, { inProgress: { jobs: 40 } })])).toEqual([]);
  });
});
