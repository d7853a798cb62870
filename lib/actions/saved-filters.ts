"use server";

import { OrderStep } from "@/lib/core/order/order-step";
import { SavedFilterInput, SavedFilterUpdate } from "@/lib/core/saved-filters/schema";
import { RecordId } from "@/lib/core/schema/fields";
import { action } from "@/lib/server/action";
import * as savedFilters from "@/lib/server/saved-filters/mutations";

export const createSavedFilter = action(SavedFilterInput, savedFilters.createSavedFilter);
export const updateSavedFilter = action(SavedFilterUpdate, savedFilters.updateSavedFilter);
export const moveSavedFilter = action(OrderStep, savedFilters.moveSavedFilter);
export const deleteSavedFilter = action(RecordId, savedFilters.deleteSavedFilter);
