import { joinWords } from "@/lib/core/changes/changed-fields";
import { formatCount } from "@/lib/core/text/format-count";
import type { ExplorerView } from "@/lib/server/combinations/explorer";

/** "1,204 of 62,500 combinations of Promo clip with Luna Vale and Calm tried." `tried` as the matrix has it, four numbers a cell. */
export function describeMatrix(
  { outputType, character, ingredients }: ExplorerView,
  possible: string | null,
  tried: readonly number[],
): string {
  const count = tried.reduce((sum, number, index) => (index % 4 === 2 ? sum + number : sum), 0);
  const locks = [character, ...ingredients].flatMap((one) => one?.name ?? []);
  const what = `of ${outputType.name}${locks.length > 0 ? ` with ${joinWords(locks)}` : ""}`;
  if (possible === null)
    return `${formatCount(count)} combinations ${what} tried; its rules are too dense to count the possible ones here.`;
  if (possible === "0") return `No combination ${what} is possible.`;
  return `${formatCount(count)} of ${formatCount(BigInt(possible))} combinations ${what} tried.`;
}
