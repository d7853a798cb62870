import { settingsSections } from "@/lib/core/settings/sections";

/** Leads to the parts of the page; stays beside them in a wide window. */
export function SectionLinks() {
  return (
    <nav aria-label="Sections" className="lg:sticky lg:top-4">
      <ul className="-mx-2 flex flex-wrap gap-px lg:flex-col">
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
