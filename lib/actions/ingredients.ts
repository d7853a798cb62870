"use server";

import {
  IngredientsDeletion,
  IngredientsMove,
  IngredientsTags,
  IngredientsWeight,
} from "@/lib/core/ingredients/bulk";
import { IngredientDeletion } from "@/lib/core/ingredients/deletion";
import { NewIngredients } from "@/lib/core/ingredients/many";
import { IngredientInput, IngredientUpdate } from "@/lib/core/ingredients/schema";
import { OrderStep } from "@/lib/core/order/order-step";
import { RecordId } from "@/lib/core/schema/fields";
import { action } from "@/lib/server/action";
import * as bulk from "@/lib/server/ingredients/bulk";
import * as ingredients from "@/lib/server/ingredients/mutations";

export const createIngredient = action(IngredientInput, ingredients.createIngredient);
export const updateIngredient = action(IngredientUpdate, ingredients.updateIngredient);
export const moveIngredient = action(OrderStep, ingredients.moveIngredient);
export const duplicateIngredient = action(RecordId, ingredients.duplicateIngredient);
export const deleteIngredient = action(IngredientDeletion, ingredients.deleteIngredient);
export const createIngredients = action(NewIngredients, bulk.createIngredients);
export const moveIngredientsToCategory = action(IngredientsMove, bulk.moveIngredientsToCategory);
export const tagIngredients = action(IngredientsTags, bulk.tagIngredients);
export const weighIngredients = action(IngredientsWeight, bulk.weighIngredients);
export const deleteIngredients = action(IngredientsDeletion, bulk.deleteIngredients);
