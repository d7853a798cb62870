import { countCombinations } from "@/lib/core/combinations/count";
import { emptyCategoryIdsOf } from "@/lib/core/combinations/space";
import { id, orderedIds } from "@/lib/core/schema/fields";
import { getCombinationSpace } from "@/lib/server/combinations/queries";
import { route } from "@/lib/server/route";
import { listEnabledRules } from "@/lib/server/rules/queries";

/** How many combinations an output type with `?categories=3,1` would have, for the form that is being filled in. */
export const GET = route(async (request) => {
  const text = new URL(request.url).searchParams.get("categories") ?? "";
  const numbers = text.split(",").map(Number);
  const categoryIds = orderedIds(50).parse(numbers.filter((number) => id.safeParse(number).success));
  const [space, rules] = await Promise.all([getCombinationSpace(categoryIds), listEnabledRules()]);
  const { atLeast, atMost } = countCombinations(space, rules);
  return Response.json({
    atLeast: atLeast.toString(),
    atMost: atMost.toString(),
    characters: space.characters.length,
    emptyCategoryIds: emptyCategoryIdsOf(space),
  });
});
