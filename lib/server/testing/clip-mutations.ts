import { metadataFields } from "@/lib/core/media/completeness";
import { aggregate } from "@/lib/core/top-layer/aggregate";
import { clipListDefaults } from "@/lib/core/top-layer/list";
import { aggregateClip } from "../top-layer/aggregate-clip";
import { attachClipFile, detachClipFile } from "../top-layer/attach-clip-file";
import { deleteClips, tagClips } from "../top-layer/bulk";
import { linkClipJobs, moveClipJob, unlinkClipJobs } from "../top-layer/clip-jobs";
import { addToClip, createClip, createClipFromJobs } from "../top-layer/create-clip";
import { readAggregation } from "../top-layer/gather";
import { deleteClip, duplicateClip, updateClip } from "../top-layer/mutations";
import type { Draw, MutationCase, World } from "./world";

/** A mutation of one clip, when there is one. */
const onOne =
  (
    run: (id: number, draw: Draw, world: World) => ReturnType<MutationCase["prepare"]>,
  ): MutationCase["prepare"] =>
  (world, draw) =>
    world.clips.length === 0 ? null : run(draw.oneOf(world.clips), draw, world);

/** A mutation of one clip and some jobs. */
const withJobs = (
  run: (id: number, jobIds: number[]) => ReturnType<MutationCase["prepare"]>,
): MutationCase["prepare"] =>
  onOne((id, draw, { jobs }) => {
    const jobIds = draw.someOf(jobs);
    return jobIds.length === 0 ? null : run(id, jobIds);
  });

const selection = ({ clips }: World, draw: Draw) =>
  draw.oneOf([{ ids: draw.someOf(clips) }, { all: clipListDefaults, count: null }]);

const TAGS = ["night", "noir", "Épée"];

export const clipMutations: MutationCase[] = [
  {
    name: "addToClip",
    prepare: withJobs((id, ids) => (tx) => addToClip(tx, { id, source: { jobs: { ids } } })),
  },
  {
    name: "aggregateClip",
    prepare: onOne((id, draw) => {
      const fields = draw.someOf(metadataFields);
      return async (tx) => {
        const { before, facts, templates } = await readAggregation(id, tx);
        const after = aggregate(before, fields, facts, templates);
        return aggregateClip(tx, { id, fields, seen: { before, after } });
      };
    }),
  },
  {
    name: "attachClipFile",
    prepare: onOne((clipId, draw) => {
      const name = `composite ${draw.number(1, 4)}.mp4`;
      const file = {
        ...{ source: "link" as const, path: `/renders/${name}`, originalName: name, size: 5000 },
        ...{ mimeType: "video/mp4", kind: "video" as const, extension: "mp4" },
      };
      const isReplacing = draw.oneOf([true, false]);
      return (tx) => attachClipFile(tx, { clipId, files: [file], isReplacing });
    }),
  },
  {
    name: "createClip",
    prepare: (_world, draw) => {
      const title = draw.name();
      return (tx) => createClip(tx, { title });
    },
  },
  {
    name: "createClipFromJobs",
    prepare: ({ jobs, media }, draw) => {
      const [jobIds, mediaIds] = [draw.someOf(jobs), draw.someOf(media)];
      const ids = draw.oneOf([jobIds, mediaIds]);
      if (ids.length === 0) return null;
      const source = ids === jobIds ? { jobs: { ids } } : { media: { ids } };
      const input = { title: draw.oneOf(["", draw.name()]), isFilled: draw.oneOf([true, false]), source };
      return (tx) => createClipFromJobs(tx, input);
    },
  },
  { name: "deleteClip", prepare: onOne((id) => (tx) => deleteClip(tx, { id, mode: "delete" })) },
  {
    name: "deleteClips",
    prepare: (world, draw) => {
      const chosen = selection(world, draw);
      return (tx) => deleteClips(tx, { ...chosen, mode: "delete" });
    },
  },
  { name: "detachClipFile", prepare: onOne((id) => (tx) => detachClipFile(tx, { id })) },
  { name: "duplicateClip", prepare: onOne((id) => (tx) => duplicateClip(tx, { id })) },
  { name: "linkClipJobs", prepare: withJobs((id, jobIds) => (tx) => linkClipJobs(tx, { id, jobIds })) },
  {
    name: "moveClipJob",
    prepare: onOne((id, draw, { jobs }) => {
      const by = draw.number(-3, 3);
      if (jobs.length === 0) return null;
      const memberId = draw.oneOf(jobs);
      return (tx) => moveClipJob(tx, { id, memberId, by });
    }),
  },
  {
    name: "tagClips",
    prepare: (world, draw) => {
      const change = { add: draw.someOf(TAGS), remove: draw.someOf(TAGS) };
      const chosen = selection(world, draw);
      return (tx) => tagClips(tx, { ...chosen, ...change });
    },
  },
  { name: "unlinkClipJobs", prepare: withJobs((id, jobIds) => (tx) => unlinkClipJobs(tx, { id, jobIds })) },
  {
    name: "updateClip",
    prepare: onOne((id, draw) => {
      const changes = {
        title: draw.name(),
        description: draw.oneOf(["", "A reel"]),
        tags: draw.someOf(TAGS),
      };
      return (tx) => updateClip(tx, { id, ...changes });
    }),
  },
];
