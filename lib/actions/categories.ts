"use server";

import { CategoryDeletion } from "@/lib/core/categories/deletion";
import { CategoryInput, CategoryUpdate } from "@/lib/core/categories/schema";
import { OrderStep } from "@/lib/core/order/order-step";
import { RecordId } from "@/lib/core/schema/fields";
import { action } from "@/lib/server/action";
import * as categories from "@/lib/server/categories/mutations";

export const createCategory = action(CategoryInput, categories.createCategory);
export const updateCategory = action(CategoryUpdate, categories.updateCategory);
export const moveCategory = action(OrderStep, categories.moveCategory);
export const deleteCategory = action(CategoryDeletion, categories.deleteCategory);
export const duplicateCategory = action(RecordId, categories.duplicateCategory);
