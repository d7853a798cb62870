// The rule: what a new category begins with.

import type { CategoryInput } from "@/lib/core/categories/schema";

export const blankCategory: CategoryInput = { name: "", description: "", color: "violet" };
