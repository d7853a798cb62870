import { type AutoField, autoFields } from "@/lib/core/media/auto-fields";
import type { BatchStep } from "@/lib/core/media/batch/steps";
import { addMedia } from "../media/add-media";
import { attachFile } from "../media/attach-file";
import { editManyMedia } from "../media/batch/edit-many";
import { saveSheet } from "../media/batch/sheet";
import { createMedia } from "../media/create-media";
import { keepBest } from "../media/duplicates/keep-best";
import { tellApart } from "../media/duplicates/tell-apart";
import { assignMedia, leaveWithoutJob } from "../media/inbox/assign";
import { keepMedia } from "../media/keep-media";
import { replaceFile } from "../media/locate/replace-file";
import { markMedia } from "../media/mark-media";
import {
  deleteManyMedia,
  deleteMedia,
  refillMedia,
  setMediaQuality,
  setMediaRating,
  updateMedia,
} from "../media/mutations";
import { placeKnownFiles } from "../media/place-known-files";
import { tagMedia } from "../media/tag-media";
import type { Draw, MutationCase } from "./world";

/** A mutation of one asset, when there is one. */
const onOne =
  (run: (id: number, draw: Draw) => ReturnType<MutationCase["prepare"]>): MutationCase["prepare"] =>
  (world, draw) =>
    world.media.length === 0 ? null : run(draw.oneOf(world.media), draw);

/** A mutation of some assets. */
const onSome =
  (run: (ids: number[], draw: Draw) => ReturnType<MutationCase["prepare"]>): MutationCase["prepare"] =>
  (world, draw) => {
    const ids = draw.someOf(world.media);
    return ids.length === 0 ? null : run(ids, draw);
  };

/** A file that stays where it is: nothing is read or moved, so no disk is needed. */
function linkedFile(number: number) {
  const name = `render ${number}.png`;
  return {
    ...{ source: "link" as const, path: `/renders/${name}`, originalName: name, size: 1000 + number },
    ...{ mimeType: "image/png", kind: "image" as const, extension: "png" },
  };
}

const TAGS = ["night", "noir", "Épée"];

const textSteps: BatchStep[] = [
  { op: "append", field: "title", text: "again" },
  { op: "clear", field: "notes" },
  { op: "replace", field: "title", find: "(a+)", text: "$1$1", isPattern: true, isCaseSensitive: false },
  { op: "template", field: "description", text: "{character} {title}" },
  { op: "refill", field: "title" },
];

const refills: AutoField[][] = [["title"], ["tags", "seoTitle"], [...autoFields]];

export const mediaMutations: MutationCase[] = [
  {
    name: "addMedia",
    prepare: ({ jobs }, draw) => {
      const jobId = draw.idOrNull(jobs);
      const files = [linkedFile(draw.number(1, 4)), linkedFile(draw.number(5, 8))];
      const complete = draw.oneOf([true, false]);
      return (tx) => addMedia(tx, { files, jobId, complete });
    },
  },
  {
    name: "assignMedia",
    prepare: ({ jobs, media }, draw) => {
      const chosen = draw.someOf(jobs).map((jobId) => ({ jobId, ids: draw.someOf(media) }));
      const filled = chosen.filter(({ ids }) => ids.length > 0);
      return filled.length === 0 ? null : (tx) => assignMedia(tx, { jobs: filled });
    },
  },
  {
    name: "placeKnownFiles",
    prepare: ({ jobs, media }, draw) => {
      const ids = draw.someOf(media);
      const jobId = draw.idOrNull(jobs);
      const complete = draw.oneOf([true, false]);
      if (ids.length === 0) return null;
      return jobId !== null && draw.oneOf([true, false])
        ? (tx) => placeKnownFiles(tx, { ids, jobId, complete, as: "move" })
        : (tx) => placeKnownFiles(tx, { ids, jobId, complete, as: "second" });
    },
  },
  {
    name: "replaceFile",
    prepare: onOne((mediaId, draw) => {
      const file = linkedFile(draw.number(1, 8));
      return (tx) => replaceFile(tx, { mediaId, file });
    }),
  },
  {
    name: "leaveWithoutJob",
    prepare: onSome((ids, draw) => {
      const isWithoutJob = draw.oneOf([true, false]);
      return (tx) => leaveWithoutJob(tx, { ids, isWithoutJob });
    }),
  },
  { name: "deleteManyMedia", prepare: onSome((ids) => (tx) => deleteManyMedia(tx, { ids })) },
  { name: "deleteMedia", prepare: onOne((id) => (tx) => deleteMedia(tx, { id, mode: "delete" })) },
  {
    name: "attachFile",
    prepare: onOne((mediaId, draw) => {
      const files = [linkedFile(draw.number(9, 12))];
      const complete = draw.oneOf([true, false]);
      return (tx) => attachFile(tx, { mediaId, files, complete });
    }),
  },
  {
    name: "createMedia",
    prepare: (world, draw) => {
      const input = {
        title: draw.name(),
        jobId: draw.idOrNull(world.jobs),
        characterId: draw.idOrNull(world.characters),
        outputTypeId: draw.idOrNull(world.outputTypes),
      };
      return (tx) => createMedia(tx, input);
    },
  },
  {
    name: "keepMedia",
    prepare: ({ media }, draw) => {
      const [keep, reject] = draw.someOf(media);
      return keep === undefined || reject === undefined ? null : (tx) => keepMedia(tx, { keep, reject });
    },
  },
  {
    name: "keepBest",
    prepare: ({ media }, draw) => {
      const [id, ...goes] = draw.someOf(media);
      if (id === undefined || goes.length === 0) return null;
      const carryOver = draw.oneOf([true, false]);
      return (tx) => keepBest(tx, { kept: [{ id, goes }], carryOver });
    },
  },
  {
    name: "tellApart",
    prepare: ({ media }, draw) => {
      const ids = draw.someOf(media);
      return ids.length < 2 ? null : (tx) => tellApart(tx, { groups: [ids] });
    },
  },
  {
    name: "markMedia",
    prepare: onOne((id, draw) => {
      const markIn = draw.oneOf([null, 0.5, 1.25]);
      const markOut = draw.oneOf([null, 2, 3.75]);
      return (tx) => markMedia(tx, { id, markIn, markOut });
    }),
  },
  {
    name: "editManyMedia",
    prepare: (world, draw) => {
      const ids = draw.someOf(world.media);
      if (ids.length === 0) return null;
      const steps: BatchStep[] = [
        draw.oneOf(textSteps),
        { op: "tags-add", tags: [draw.oneOf(TAGS)] },
        { op: "job", jobId: draw.idOrNull(world.jobs) },
        { op: "rating", rating: draw.number(0, 5) },
        ...(world.projects.length > 0
          ? [{ op: "project" as const, projectId: draw.oneOf(world.projects) }]
          : []),
      ];
      return (tx) => editManyMedia(tx, { ids, steps: draw.someOf(steps) });
    },
  },
  {
    name: "refillMedia",
    prepare: onOne((id, draw) => {
      const fields = draw.oneOf(refills);
      return (tx) => refillMedia(tx, { id, fields });
    }),
  },
  {
    name: "saveSheet",
    prepare: onSome((ids, draw) => {
      const rows = ids.map((id) => ({
        id,
        title: draw.name(),
        tags: draw.someOf(TAGS),
        rating: draw.number(0, 5),
      }));
      return (tx) => saveSheet(tx, { rows });
    }),
  },
  {
    name: "setMediaQuality",
    prepare: onSome((ids, draw) => {
      const quality = draw.oneOf(["unreviewed", "approved", "rejected"] as const);
      return (tx) => setMediaQuality(tx, { ids, quality });
    }),
  },
  {
    name: "setMediaRating",
    prepare: onSome((ids, draw) => {
      const rating = draw.number(0, 5);
      return (tx) => setMediaRating(tx, { ids, rating });
    }),
  },
  {
    name: "tagMedia",
    prepare: onSome((ids, draw) => {
      const change = { add: draw.someOf(TAGS), remove: draw.someOf(TAGS) };
      return (tx) => tagMedia(tx, { ids, ...change });
    }),
  },
  {
    name: "updateMedia",
    prepare: (world, draw) => {
      if (world.media.length === 0) return null;
      const changes = {
        id: draw.oneOf(world.media),
        title: draw.name(),
        tags: draw.someOf(TAGS),
        jobId: draw.idOrNull(world.jobs),
        characterId: draw.idOrNull(world.characters),
        outputTypeId: draw.idOrNull(world.outputTypes),
      };
      return (tx) => updateMedia(tx, changes);
    },
  },
];
