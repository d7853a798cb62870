// The rule: a new user is led from concepts to the first file in an order in which each step needs the ones before it.

export type Step = { title: string; explanation: string; href: string; isDone: boolean };

/** The steps to the first finished render, each ticking itself off; null once all are done. */
export function nextSteps(counts: Readonly<Record<string, number>>): Step[] | null {
  const has = (key: string) => (counts[key] ?? 0) > 0;
  const steps: Step[] = [
    {
      title: "Archetypes",
      explanation: "Concept templates that characters are made from.",
      href: "/archetypes",
      isDone: has("archetypes"),
    },
    {
      title: "Characters",
      explanation: "Who your clips are about.",
      href: "/characters",
      isDone: has("characters"),
    },
    {
      title: "Categories and ingredients",
      explanation: "Actions, motions, emotions, styles: the blocks to combine.",
      href: "/ingredients",
      isDone: has("ingredients"),
    },
    {
      title: "Output types",
      explanation: "What you deliver, and which categories it needs.",
      href: "/output-types",
      isDone: has("outputTypes"),
    },
    {
      title: "First job",
      explanation: "One combination, planned to be made.",
      href: "/jobs/new",
      isDone: has("jobs"),
    },
    {
      title: "First file",
      explanation: "Drop a finished render on its job; its metadata is written for you.",
      href: has("jobs") ? "/jobs" : "/media",
      isDone: has("media"),
    },
  ];
  return steps.every(({ isDone }) => isDone) ? null : steps;
}
