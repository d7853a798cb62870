"use client";

import { useLater } from "@/components/form/use-later";
import type { IngredientBarProps } from "./ingredient-bar";
import type { IngredientDialogsProps } from "./ingredient-dialogs";

/** What can be done with the selected lines, loaded when there are some. */
export function LaterIngredientBar(props: IngredientBarProps) {
  const IngredientBar = useLater(loadBar, true);
  return IngredientBar && <IngredientBar {...props} />;
}

/** What a line's menu opens, loaded when something was chosen in it. */
export function LaterIngredientDialogs(props: IngredientDialogsProps) {
  const IngredientDialogs = useLater(loadDialogs, true);
  return IngredientDialogs && <IngredientDialogs {...props} />;
}

const loadBar = () => import("./ingredient-bar").then((module) => module.IngredientBar);
const loadDialogs = () => import("./ingredient-dialogs").then((module) => module.IngredientDialogs);
