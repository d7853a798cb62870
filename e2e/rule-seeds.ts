import type Database from "better-sqlite3";
import { insert, smallStudio } from "./seeds";

/**
 * The small studio (Luna Vale, Bram Oak; Running, Dancing; Orbit, Slow zoom) with two styles that no output type asks for, and rules:
 * Running never goes with Orbit, Luna's motion is only Slow zoom, Running asks for a style, Dancing never goes with Noir.
 */
export function studioWithRules(database: Database.Database): void {
  smallStudio(database);
  const style = insert(database, "Category", { name: "Style", position: 2 });
  for (const [position, name] of ["Noir", "Pastel"].entries())
    insert(database, "Ingredient", { name, position, categoryId: style });
  const rule = (type: string, row: Record<string, string | number>) =>
    insert(database, "Rule", { type, enabled: 1, notes: "", ...row });
  const ingredient = (sourceIngredientId: number) => ({ sourceKind: "ingredient", sourceIngredientId });
  const toIngredient = (targetIngredientId: number) => ({ targetKind: "ingredient", targetIngredientId });
  const { running, dancing, orbit, slowZoom, noir } = INGREDIENTS;
  rule("exclude", { ...ingredient(running), ...toIngredient(orbit) });
  rule("require", { sourceKind: "character", sourceCharacterId: 1, ...toIngredient(slowZoom) });
  rule("require", { ...ingredient(running), targetKind: "category", targetCategoryId: style });
  rule("exclude", { ...ingredient(dancing), ...toIngredient(noir) });
}

export const INGREDIENTS = { running: 1, dancing: 2, orbit: 3, slowZoom: 4, noir: 5, pastel: 6 };
