import { createHash, randomUUID } from "node:crypto";
import { sampleJobs, sampleLooseMedia } from "@/lib/core/demo/jobs";
import { removeSampleStudio } from "../demo/mutations";
import { type StudioFiles, writeStudio } from "../demo/write-studio";
import type { MutationCase } from "./world";

export const demoMutations: MutationCase[] = [
  {
    name: "removeSampleStudio",
    prepare: (_world, draw) => {
      const mode = draw.oneOf(["delete", "keep", "all"] as const);
      return (tx) => removeSampleStudio(tx, { mode });
    },
  },
  { name: "writeStudio", prepare: () => (tx) => writeStudio(tx, pretendFiles()) },
];

/** Rows for files that nobody reads; a mutation does not touch the disk. */
function pretendFiles(): StudioFiles {
  const all = [...sampleJobs.flatMap(({ media = [] }) => media), ...sampleLooseMedia];
  const file = {
    size: 1,
    mimeType: "image/jpeg",
    kind: "image",
    extension: "jpg",
    source: "upload",
  } as const;
  return {
    images: new Map(),
    media: new Map(
      all.map(({ fileName }) => [
        fileName,
        {
          ...file,
          originalName: fileName,
          uuid: randomUUID(),
          hash: createHash("sha256").update(fileName).digest("hex"),
        },
      ]),
    ),
  };
}
