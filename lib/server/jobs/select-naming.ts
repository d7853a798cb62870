/** What tells in which order a job's ingredients are named (`inNamingOrder`): the categories of its output type, with its name. */
export const selectNamingOrder = {
  select: { name: true, categories: { orderBy: { position: "asc" }, select: { categoryId: true } } },
} as const;

/** An ingredient with its place in that order. */
export const selectPlaced = {
  id: true,
  name: true,
  categoryId: true,
  position: true,
  category: { select: { position: true } },
} as const;
