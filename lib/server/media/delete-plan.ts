import { formatJobCode } from "@/lib/core/jobs/job-code";
import { isMade } from "@/lib/core/jobs/status";
import type { DeletePlan } from "@/lib/core/uses/uses";
import { db } from "../db";
import { NotFoundError } from "../outcome";
import { nameOf } from "./require-media";

/** What deleting one file's entry does to the file and to its job. */
export async function planMediaDeletion(id: number): Promise<DeletePlan> {
  const media = await db().mediaAsset.findUnique({
    where: { id },
    select: {
      title: true,
      fileId: true,
      file: { select: { originalName: true, place: true, _count: { select: { media: true } } } },
      job: { select: { id: true, status: true, _count: { select: { media: true } } } },
    },
  });
  if (!media) throw new NotFoundError("file");
  const { job, file } = media;
  const sentences = [
    fileSentence(file && { isLinked: file.place === "linked", isShared: file._count.media > 1 }),
    job && isMade(job.status) && job._count.media === 1
      ? `${formatJobCode(job.id)} is then a finished job without a file.`
      : "",
  ];
  return {
    name: nameOf(media),
    uses: job ? [{ count: 1, singular: "job", plural: "jobs", href: `/jobs/${job.id}` }] : [],
    choices: [
      {
        mode: "delete",
        label: "Delete",
        explanation: sentences.filter((sentence) => sentence !== "").join(" "),
        isDestructive: true,
      },
    ],
  };
}

function fileSentence(file: { isLinked: boolean; isShared: boolean } | null): string {
  if (!file) return "Its metadata goes; Undo brings it back.";
  if (file.isLinked) return "It leaves the library; the file itself stays where it is.";
  if (file.isShared) return "Its file stays, because another asset has it too. Undo brings this one back.";
  return "Its file moves to the trash. Undo brings both back.";
}
