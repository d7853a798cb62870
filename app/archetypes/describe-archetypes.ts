const grouped = new Intl.NumberFormat("en");

export function charactersOf(count: number): string {
  return count === 1 ? "1 character" : `${grouped.format(count)} characters`;
}

/** What the page says of itself; how many there are once there are some. */
export function describeArchetypes(total: number): string {
  if (total === 0) return "Concept templates that characters are made from.";
  const counted = total === 1 ? "1 concept template" : `${grouped.format(total)} concept templates`;
  return `${counted} that characters are made from.`;
}
