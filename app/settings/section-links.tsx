import { settingsSections } from "@/lib/core/settings/sections";

/** Leads to the parts of the page; stays beside them in a wide window, and is one line to swipe along in a narrow one. */
export function SectionLinks() {
  return (
    <nav
      aria-label="Sections"
      className="-mx-4 overflow-x-auto px-4 [scrollbar-width:none] md:-mx-7 md:px-7 lg:sticky lg:top-4 lg:mx-0 lg:px-0"
    >
      <ul className="-mx-2 flex w-max gap-px lg:w-auto lg:flex-col">
        {settingsSections.map(({ id, label }) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="flex min-h-7.5 items-center rounded-sm px-2 text-dim hover:bg-raised/60 hover:text-foreground pointer-coarse:min-h-10"
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
