import { ruleListDefaults } from "@/lib/core/rules/list";
import { createRules, deleteRules, switchRules, updateRules } from "../rules/mutations";
import { paintPairs } from "../rules/pairs";
import type { Draw, MutationCase, World } from "./world";

export const ruleMutations: MutationCase[] = [
  {
    name: "createRules",
    prepare: (world, draw) => {
      const input = ruleInput(world, draw);
      return input && ((tx) => createRules(tx, input));
    },
  },
  {
    name: "deleteRules",
    prepare: ({ rules }, draw) => {
      const ids = rules.length === 0 ? null : [draw.oneOf(rules), ...draw.someOf(rules)];
      return ids && ((tx) => deleteRules(tx, { ids }));
    },
  },
  {
    name: "paintPairs",
    prepare: ({ ingredients }, draw) => {
      if (ingredients.length === 0) return null;
      const pairs = draw.someOf(ingredients).map((id): [number, number] => [id, draw.oneOf(ingredients)]);
      const isForbidden = draw.oneOf([true, false]);
      return (tx) => paintPairs(tx, { pairs, isForbidden, canLeaveFunnel: true });
    },
  },
  {
    name: "switchRules",
    prepare: (_world, draw) => {
      const enabled = draw.oneOf([true, false]);
      return (tx) => switchRules(tx, { all: ruleListDefaults, count: null, enabled });
    },
  },
  {
    name: "updateRules",
    prepare: (world, draw) => {
      const input = ruleInput(world, draw);
      if (!input || world.rules.length === 0) return null;
      const ids = [draw.oneOf(world.rules), ...draw.someOf(world.rules)];
      return (tx) => updateRules(tx, { ...input, ids });
    },
  },
];

function ruleInput({ ingredients, categories, characters }: World, draw: Draw) {
  if (ingredients.length === 0 || categories.length === 0) return null;
  const sources = [
    { kind: "ingredient" as const, id: draw.oneOf(ingredients) },
    ...characters.map((id) => ({ kind: "character" as const, id })),
    { kind: "category" as const, id: draw.oneOf(categories) },
  ];
  return {
    type: draw.oneOf(["exclude", "require"] as const),
    source: draw.oneOf(sources),
    targets: [draw.oneOf(ingredients), ...draw.someOf(ingredients)]
      .filter((id, index, all) => all.indexOf(id) === index)
      .map((id) => ({ kind: "ingredient" as const, id })),
    notes: draw.oneOf(["", "Because"]),
    enabled: draw.oneOf([true, true, false]),
  };
}
