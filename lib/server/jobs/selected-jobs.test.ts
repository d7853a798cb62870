import { beforeEach, describe, expect, it } from "vitest";
import { blankJob } from "@/lib/core/jobs/blank-job";
import { JobsStatus } from "@/lib/core/jobs/bulk";
import { jobListDefaults } from "@/lib/core/jobs/list";
import { undoChange } from "../changes/undo";
import { db, writeQuietly } from "../db";
import { dumpUserData, perform, withTestDatabase } from "../testing/test-database";
import { addJobsToProject, deleteJobs, setJobStatus } from "./bulk";
import { createJob } from "./mutations";

withTestDatabase();

let lunaId = 0;
const ofLuna = () => ({ ...jobListDefaults, characterId: lunaId });

beforeEach(async () => {
  const luna = await writeQuietly((tx) =>
    tx.character.create({ data: { name: "Luna", nameKey: "luna" }, select: { id: true } }),
  );
  lunaId = luna.id;
  for (const characterId of [lunaId, null, lunaId, lunaId])
    await perform(createJob, { ...blankJob, characterId });
});

describe("all results", () => {
  it("are found when the write runs, changed as one and taken back as one", async () => {
    const before = await dumpUserData();
    const written = await perform(setJobStatus, { all: ofLuna(), count: 3, status: "failed" });
    expect(written.change?.sentence).toBe("Status of 3 jobs → Failed");
    expect((await db().job.findMany({ where: { status: "failed" } })).map(({ id }) => id)).toEqual([1, 3, 4]);
    expect(await db().jobStatusChange.count({ where: { to: "failed", from: "planned" } })).toBe(3);
    await perform(undoChange, { id: written.change?.id ?? 0 });
    expect(await dumpUserData()).toEqual(before);
  });

  it("may not be others than the person was told of", async () => {
    await expect(perform(setJobStatus, { all: ofLuna(), count: 2, status: "failed" })).rejects.toThrow(
      "2 jobs were selected, and 3 match by now. Nothing was changed",
    );
    expect(await db().job.count({ where: { status: "failed" } })).toBe(0);
    await perform(setJobStatus, { all: ofLuna(), count: null, status: "failed" });
    expect(await db().job.count({ where: { status: "failed" } })).toBe(3);
    const nobody = { ...jobListDefaults, status: "rendered" as const };
    await expect(perform(deleteJobs, { all: nobody, count: null, mode: "delete" })).rejects.toThrow(
      "No jobs match these filters any more.",
    );
  });

  it("go into a project and out of the list", async () => {
    const project = await writeQuietly((tx) => tx.project.create({ data: { name: "P", nameKey: "p" } }));
    await perform(addJobsToProject, { ids: [4], projectId: project.id });
    const added = await perform(addJobsToProject, { all: ofLuna(), count: 3, projectId: project.id });
    expect(added.value).toEqual({ added: 2 });
    const links = await db().projectJob.findMany({ orderBy: { position: "asc" } });
    expect(links.map(({ jobId }) => jobId)).toEqual([4, 1, 3]);
    const deleted = await perform(deleteJobs, { all: ofLuna(), count: 3, mode: "delete" });
    expect(deleted.change?.sentence).toBe("3 jobs deleted");
    expect(await db().job.findMany({ select: { id: true } })).toEqual([{ id: 2 }]);
  });

  it("stand in a request as ids or as the query of the list", () => {
    expect(JobsStatus.parse({ ids: [2, 2, 1], status: "failed" })).toEqual({ ids: [2, 1], status: "failed" });
    expect(JobsStatus.parse({ all: { characterId: "7" }, count: 3, status: "failed" })).toEqual({
      all: { ...jobListDefaults, characterId: 7 },
      count: 3,
      status: "failed",
    });
    for (const wrong of [{ status: "failed" }, { ids: [], status: "failed" }, { all: {}, status: "failed" }])
      expect(JobsStatus.safeParse(wrong).success).toBe(false);
  });
});
