import { createHash } from "node:crypto";
import { takeInUnknown } from "../check/take-in-unknown";
import { restoreTrash, selectLines } from "../trash/restore";
import type { MutationCase } from "./world";

export const trashMutations: MutationCase[] = [
  {
    name: "restoreTrash",
    prepare: (_world, draw) => async (tx) => {
      const lines = await selectLines(tx, { all: true });
      const some = draw.someOf(lines);
      const records = some.filter((_, place) => place % 2 === 0).map(({ id }) => id);
      const deletions = some.filter((_, place) => place % 2 === 1).map(({ changeId }) => changeId);
      return restoreTrash(tx, { records, deletions });
    },
  },
  {
    name: "takeInUnknown",
    prepare: (_world, draw) => {
      const path = `by hand/${draw.name()} ${draw.number(0, 1_000_000)}.png`;
      const hash = createHash("sha256").update(path).digest("hex");
      return (tx) => takeInUnknown(tx, [{ path, hash, size: 1, mimeType: "image/png", kind: "image" }]);
    },
  },
];
