// The rule: the library is listed in one of these orders; what is the same is told apart by when it came in.

export const mediaOrders = ["newest", "oldest", "captured", "rating", "size", "seconds", "name"] as const;
export type MediaOrder = (typeof mediaOrders)[number];

export const mediaOrderLabels: Record<MediaOrder, string> = {
  newest: "Newest first",
  oldest: "Oldest first",
  captured: "Last captured first",
  rating: "Best rated first",
  size: "Largest first",
  seconds: "Longest first",
  name: "By title",
};
