"use client";

import { NewRecord } from "@/components/list/new-record";
import type { NewIngredientProps } from "./new-ingredient-dialog";

export function NewIngredient(props: NewIngredientProps) {
  return <NewRecord noun="ingredient" load={load} props={props} parentId={props.categoryId} />;
}

const load = () => import("./new-ingredient-dialog").then((module) => module.NewIngredientDialog);
