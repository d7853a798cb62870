import {
  createSavedFilter,
  deleteSavedFilter,
  moveSavedFilter,
  updateSavedFilter,
} from "../saved-filters/mutations";
import type { Draw, MutationCase } from "./world";

/** A mutation of one saved filter, when there is one. */
const onOne =
  (run: (id: number, draw: Draw) => ReturnType<MutationCase["prepare"]>): MutationCase["prepare"] =>
  ({ savedFilters }, draw) =>
    savedFilters.length === 0 ? null : run(draw.oneOf(savedFilters), draw);

export const savedFilterMutations: MutationCase[] = [
  {
    name: "createSavedFilter",
    prepare: (_world, draw) => {
      const input = { name: draw.name(), query: draw.oneOf(["q=rain", "view=table"]) };
      return (tx) => createSavedFilter(tx, input);
    },
  },
  { name: "deleteSavedFilter", prepare: onOne((id) => (tx) => deleteSavedFilter(tx, { id })) },
  {
    name: "moveSavedFilter",
    prepare: onOne((id, draw) => {
      const by = draw.oneOf([-1, 1, 5]);
      return (tx) => moveSavedFilter(tx, { id, by });
    }),
  },
  {
    name: "updateSavedFilter",
    prepare: onOne((id, draw) => {
      const changes = draw.oneOf([{ name: draw.name() }, { isPinned: true }, { isPinned: false }]);
      return (tx) => updateSavedFilter(tx, { id, ...changes });
    }),
  },
];
