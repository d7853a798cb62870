"use server";

import { IngredientDeletion, IngredientMove } from "@/lib/core/ingredients/deletion";
import { IngredientInput, IngredientUpdate } from "@/lib/core/ingredients/schema";
import { OrderStep } from "@/lib/core/order/order-step";
import { action } from "@/lib/server/action";
import * as ingredients from "@/lib/server/ingredients/mutations";

export const createIngredient = action(IngredientInput, ingredients.createIngredient);
export const updateIngredient = action(IngredientUpdate, ingredients.updateIngredient);
export const moveIngredient = action(OrderStep, ingredients.moveIngredient);
export const moveIngredientToCategory = action(IngredientMove, ingredients.moveIngredientToCategory);
export const deleteIngredient = action(IngredientDeletion, ingredients.deleteIngredient);
