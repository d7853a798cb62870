import { createFolder, deleteFolder, locateFolder, updateFolder } from "../folders/mutations";
import type { Draw, MutationCase } from "./world";

/** A mutation of one folder, when there is one. */
const onOne =
  (run: (id: number, draw: Draw) => ReturnType<MutationCase["prepare"]>): MutationCase["prepare"] =>
  (world, draw) =>
    world.folders.length === 0 ? null : run(draw.oneOf(world.folders), draw);

/** No disk is needed: that a folder is there is looked at before the mutation. */
const place = (draw: Draw) => `/renders/folder ${draw.number(1, 9)}`;

export const folderMutations: MutationCase[] = [
  {
    name: "createFolder",
    prepare: ({ projects }, draw) => {
      const input = {
        path: place(draw),
        includeSubfolders: draw.oneOf([true, false]),
        patterns: draw.oneOf(["", "*.png *.mp4"]),
        mode: draw.oneOf(["copy", "link"] as const),
        isWatched: draw.oneOf([true, false]),
        projectId: draw.idOrNull(projects),
      };
      return (tx) => createFolder(tx, input);
    },
  },
  { name: "deleteFolder", prepare: onOne((id) => (tx) => deleteFolder(tx, { id })) },
  {
    name: "locateFolder",
    prepare: onOne((id, draw) => {
      const path = place(draw);
      return (tx) => locateFolder(tx, { id, path });
    }),
  },
  {
    name: "updateFolder",
    prepare: (world, draw) => {
      if (world.folders.length === 0) return null;
      const input = {
        id: draw.oneOf(world.folders),
        includeSubfolders: draw.oneOf([true, false]),
        patterns: draw.oneOf(["", "*.webm"]),
        isWatched: draw.oneOf([true, false]),
        projectId: draw.idOrNull(world.projects),
      };
      return (tx) => updateFolder(tx, input);
    },
  },
];
