import { toast } from "@/components/ui/toast";
import type { IngredientSummary } from "@/lib/server/ingredients/queries";
import { ingredientsOf } from "../describe-ingredients";

/** To the clipboard, as a spreadsheet takes them and as the list of many reads them again: code, name and description of each. */
export async function copyIngredients(ingredients: readonly IngredientSummary[]): Promise<void> {
  const lines = ingredients.map(({ code, name, description }) => [code ?? "", name, description].join("\t"));
  await navigator.clipboard.writeText(lines.join("\n")).then(
    () => toast(`${ingredientsOf(lines.length)} copied`),
    () => toast.error("The browser did not allow copying."),
  );
}
