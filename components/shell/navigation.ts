/** Where the navigation leads, in order. `count` is the key of its number in the shell's counts. */
export type NavigationLink = {
  label: string;
  href: string;
  /** Second key of its `g …` shortcut. */
  key?: string;
  count?: string;
};

export type NavigationGroup = { label: string | null; links: NavigationLink[] };

export const navigation: NavigationGroup[] = [
  { label: null, links: [{ label: "Dashboard", href: "/", key: "d" }] },
  {
    label: "Concepts",
    links: [
      { label: "Archetypes", href: "/archetypes", key: "a", count: "archetypes" },
      { label: "Characters", href: "/characters", key: "c", count: "characters" },
      { label: "Ingredients", href: "/ingredients", key: "i", count: "ingredients" },
      { label: "Output types", href: "/output-types", key: "o", count: "outputTypes" },
    ],
  },
  {
    label: "Planning",
    links: [
      { label: "Job builder", href: "/jobs/new", key: "b" },
      { label: "Render jobs", href: "/jobs", key: "j", count: "jobs" },
    ],
  },
  { label: "Media", links: [{ label: "Library", href: "/media", key: "m", count: "media" }] },
  { label: "Journal", links: [{ label: "Projects", href: "/projects", key: "p", count: "projects" }] },
  {
    label: "System",
    links: [
      { label: "Data", href: "/data" },
      { label: "Settings", href: "/settings", key: "s" },
    ],
  },
];

/** The link that a path belongs to: the longest `href` that the path is, or lies below. */
export function activeHref(path: string): string | null {
  const hrefs = navigation.flatMap((group) => group.links.map((link) => link.href));
  const matching = hrefs.filter((href) => path === href || (href !== "/" && path.startsWith(`${href}/`)));
  return matching.sort((a, b) => b.length - a.length)[0] ?? null;
}
