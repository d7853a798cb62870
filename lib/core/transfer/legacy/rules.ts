// The rule: a rule of the predecessor whose ends are there is kept. One that could never be met is kept switched off: rules bind here.

import { RuleType } from "@/lib/core/rules/kinds";
import { quote } from "../quote";
import { identify, readReference } from "./read-row";
import { toChoice, toText } from "./values";
import type { LegacyRow, LegacyTable, LegacyWorld } from "./world";

export const rules: LegacyTable = {
  columns: [
    ...["id", "rule_type", "source_type", "source_ingredient_id", "source_category_id", "target_type"],
    ...["target_ingredient_id", "target_category_id", "notes", "created_at"],
  ],
  read: (row, world) => {
    const type = toChoice(row.values.rule_type, RuleType.options);
    if (!type) {
      world.remark(
        "left out",
        row.place,
        `${quote(toText(row.values.rule_type))} is no kind of rule: the rule was left out.`,
      );
      return;
    }
    const source = readEnd(row, "source", world);
    const target = readEnd(row, "target", world);
    if (!source || !target) {
      world.remark(
        "left out",
        row.place,
        `Its ${source ? "target" : "source"} is not there: the rule was left out.`,
      );
      return;
    }
    const { createdAt, ...identity } = identify(row, world, "rules", "ingredient_rules");
    const isWithinOne = categoryOf(source, world) === categoryOf(target, world);
    if (isWithinOne) world.remark(type === "require" ? "changed" : "note", row.place, WITHIN_ONE[type]);
    world.add(
      "rules",
      {
        ...{ ...identity, type, enabled: !(isWithinOne && type === "require") },
        ...{
          sourceKind: source.kind,
          sourceIngredientId: source.ingredientId,
          sourceCategoryId: source.categoryId,
        },
        ...{ sourceCharacterId: null, sourceArchetypeId: null },
        ...{
          targetKind: target.kind,
          targetIngredientId: target.ingredientId,
          targetCategoryId: target.categoryId,
        },
        ...{ notes: toText(row.values.notes), createdAt, updatedAt: createdAt },
      },
      row.place,
    );
  },
};

const WITHIN_ONE = {
  require:
    "Its source and its target are of one category, of which a job has one pick: it can never be met, so it is switched off.",
  exclude: "Its source and its target are of one category, of which a job has one pick: it has no effect.",
};

type End = { kind: "ingredient" | "category"; ingredientId: number | null; categoryId: number | null };

/** The ingredient or the category that the kind says, or that is there where the kind says nothing. */
function readEnd(row: LegacyRow, side: "source" | "target", world: LegacyWorld): End | null {
  const given = row.values[`${side}_type`];
  const said = toChoice(given, ["ingredient", "category"]);
  if (!said && toText(given) !== "")
    world.remark(
      "note",
      `${row.place}.${side}_type`,
      `${quote(toText(given))} is nothing that a rule can be about: what it refers to counts.`,
    );
  const ingredientId =
    said === "category" ? null : readReference(row, `${side}_ingredient_id`, "ingredients", world);
  if (ingredientId !== null) return { kind: "ingredient", ingredientId, categoryId: null };
  const categoryId =
    said === "ingredient" ? null : readReference(row, `${side}_category_id`, "categories", world);
  return categoryId === null ? null : { kind: "category", ingredientId: null, categoryId };
}

function categoryOf({ ingredientId, categoryId }: End, world: LegacyWorld): number | null {
  return ingredientId === null ? categoryId : (world.categoryOf.get(ingredientId) ?? null);
}
