import { assignFromDock, performAct, submitMedia } from "../dock/mutations";
import type { MutationCase } from "./world";

const TEXTS = [{}, { title: "Take 2" }, { tags: ["night", "rain"] }];

export const dockActMutations: MutationCase[] = [
  {
    name: "assignFromDock",
    prepare: ({ jobs, media }, draw) => {
      const mediaIds = draw.someOf(media);
      if (jobs.length === 0 || mediaIds.length === 0) return null;
      const act = {
        kind: "assign" as const,
        jobId: draw.oneOf(jobs),
        mediaIds,
        complete: draw.oneOf([true, false]),
      };
      const texts = draw.oneOf(TEXTS);
      return (tx) => assignFromDock(tx, { ...act, ...texts });
    },
  },
  {
    name: "performAct",
    prepare: ({ jobs }, draw) => {
      if (jobs.length === 0) return null;
      const act = { kind: "job-status" as const, jobId: draw.oneOf(jobs) };
      const status = draw.oneOf(["planned", "in_progress", "complete"] as const);
      return (tx) => performAct(tx, { ...act, status });
    },
  },
  {
    name: "submitMedia",
    prepare: ({ jobs }, draw) => {
      if (jobs.length === 0) return null;
      const name = `dock ${draw.number(1, 4)}.png`;
      const file = {
        ...{ source: "link" as const, path: `/renders/${name}`, originalName: name, size: 2000 },
        ...{ mimeType: "image/png", kind: "image" as const, extension: "png" },
      };
      const form = { jobId: draw.oneOf(jobs), complete: draw.oneOf([true, false]), ...draw.oneOf(TEXTS) };
      return (tx) => submitMedia(tx, { ...form, files: [file] });
    },
  },
];
