import type { ShortcutId } from "@/lib/core/shortcuts/catalogue";

/** Where the navigation leads, in order. `count` is the key of its number in the shell's counts. */
export type NavigationLink = {
  label: string;
  href: string;
  /** What leads there by keys. */
  shortcut?: ShortcutId;
  count?: string;
};

export type NavigationGroup = { label: string | null; links: NavigationLink[] };

export const navigation: NavigationGroup[] = [
  { label: null, links: [{ label: "Dashboard", href: "/", shortcut: "go-dashboard" }] },
  {
    label: "Concepts",
    links: [
      { label: "Archetypes", href: "/archetypes", shortcut: "go-archetypes", count: "archetypes" },
      { label: "Characters", href: "/characters", shortcut: "go-characters", count: "characters" },
      { label: "Ingredients", href: "/ingredients", shortcut: "go-ingredients", count: "ingredients" },
      { label: "Rules", href: "/rules", shortcut: "go-rules", count: "rules" },
      { label: "Output types", href: "/output-types", shortcut: "go-output-types", count: "outputTypes" },
      { label: "Tags", href: "/tags", shortcut: "go-tags", count: "tags" },
    ],
  },
  {
    label: "Planning",
    links: [
      { label: "Job builder", href: "/jobs/new", shortcut: "go-builder" },
      { label: "Mixer", href: "/mixer", shortcut: "go-mixer" },
      { label: "Explorer", href: "/combinations", shortcut: "go-explorer" },
      { label: "Batch planner", href: "/planner", shortcut: "go-planner" },
      { label: "Render jobs", href: "/jobs", shortcut: "go-jobs", count: "jobs" },
    ],
  },
  {
    label: "Media",
    links: [
      { label: "Library", href: "/media", shortcut: "go-media", count: "media" },
      { label: "Inbox", href: "/media/inbox", shortcut: "go-inbox", count: "inbox" },
      { label: "Top layer", href: "/top-layer", shortcut: "go-top-layer", count: "topLayer" },
    ],
  },
  {
    label: "Journal",
    links: [
      { label: "Projects", href: "/projects", shortcut: "go-projects", count: "projects" },
      { label: "Journal", href: "/journal", shortcut: "go-journal" },
      { label: "Prompts", href: "/prompts", shortcut: "go-prompts", count: "prompts" },
      { label: "Timeline", href: "/timeline", shortcut: "go-timeline" },
    ],
  },
  {
    label: "System",
    links: [
      { label: "Data", href: "/data" },
      { label: "Settings", href: "/settings", shortcut: "go-settings" },
    ],
  },
];

/** The link that a path belongs to: the longest `href` that the path is, or lies below. */
export function activeHref(path: string): string | null {
  const hrefs = navigation.flatMap((group) => group.links.map((link) => link.href));
  const matching = hrefs.filter((href) => path === href || (href !== "/" && path.startsWith(`${href}/`)));
  return matching.sort((a, b) => b.length - a.length)[0] ?? null;
}
