import { deleteTags, mergeTags, renameTag } from "../tags/mutations";
import type { Draw, MutationCase, World } from "./world";

/** Several at once: of one tag alone a merge is hardly ever more than a rename. */
function someTags({ tags }: World, draw: Draw): number[] | null {
  return tags.length === 0 ? null : [draw.oneOf(tags), ...draw.someOf(tags)];
}

export const tagMutations: MutationCase[] = [
  {
    name: "deleteTags",
    prepare: (world, draw) => {
      const ids = someTags(world, draw);
      return ids && ((tx) => deleteTags(tx, { ids }));
    },
  },
  {
    name: "mergeTags",
    prepare: (world, draw) => {
      const ids = someTags(world, draw);
      const name = draw.oneOf(["night", "Noir", "fast", "brand new"]);
      return ids && ((tx) => mergeTags(tx, { ids, name }));
    },
  },
  {
    name: "renameTag",
    prepare: ({ tags }, draw) => {
      if (tags.length === 0) return null;
      const [id, name] = [draw.oneOf(tags), draw.name()];
      return (tx) => renameTag(tx, { id, name });
    },
  },
];
