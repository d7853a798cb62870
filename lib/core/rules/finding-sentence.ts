// The rule: a finding is one plain sentence; the rules that it is about are quoted beside it.

import { joinWords } from "@/lib/core/changes/changed-fields";
import type { Finding } from "./finding";
import type { RuleSource } from "./schema";

export type FindingNames = {
  selector: (selector: RuleSource) => string;
  category: (id: number) => string;
  ingredient: (id: number) => string;
  outputType: (id: number) => string;
  /** A line as its own sentence. */
  line: (id: number) => string;
};

export function findingSentence(reason: Finding, names: FindingNames): string {
  switch (reason.code) {
    case "nothing-left":
      return `Together these leave nothing of ${names.category(reason.categoryId)} to go with ${names.selector(reason.source)}.`;
    case "allowed-and-excluded":
      return `${names.ingredient(reason.ingredientId)} is allowed by one of these and excluded by the other.`;
    case "same":
      return "These say the same.";
    case "both-directions":
      return "These say the same from both ends; one of them is enough.";
    case "implied":
      return `“${names.line(reason.lineIds[0] ?? 0)}” is part of what the other one says.`;
    case "listed-twice":
      return `${names.ingredient(reason.ingredientId)} is named twice.`;
    case "inside-category":
      return `Both ends are in ${names.category(reason.categoryId)}, of which a combination has only one ingredient.`;
    case "only-suggests":
      return `This removes nothing: it makes the builder suggest an ingredient of ${names.category(reason.categoryId)} where a job has none.`;
    case "whole-category":
      return `It allows all that ${names.category(reason.categoryId)} has.`;
    case "not-used":
      return `No output type uses ${joinWords(reason.categoryIds.map(names.category))}${reason.categoryIds.length > 1 ? " together" : ""}.`;
    case "no-source":
      return `No combination can have ${names.selector(reason.source)} at present.`;
    case "impossible":
      return `${reason.lineCount === 1 ? "This leaves" : "Together these leave"} ${names.outputType(reason.outputTypeId)} without any combination.`;
  }
}
