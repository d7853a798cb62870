import Link from "next/link";
import { GalleryKeys } from "@/components/list/gallery-keys";
import { SplashImage } from "@/components/splash/splash-image";
import type { ArchetypeSummary } from "@/lib/server/archetypes/queries";
import { charactersOf } from "./describe-archetypes";

/** Archetypes as pictures. */
export function ArchetypeGallery({ archetypes }: { archetypes: ArchetypeSummary[] }) {
  return (
    <GalleryKeys>
      <ul className="grid gap-x-4 gap-y-6 min-[30rem]:grid-cols-2 sm:grid-cols-[repeat(auto-fill,minmax(15rem,1fr))]">
        {archetypes.map((archetype) => (
          <li key={archetype.id} data-row={archetype.id} className="min-w-0">
            <Link href={`/archetypes/${archetype.id}`} data-row-link className="group block rounded-md">
              <span className="relative block">
                <SplashImage
                  image={archetype.image}
                  name={archetype.name}
                  sizes="(min-width: 40rem) 20rem, 100vw"
                  className="aspect-16/10 rounded-md ring-1 ring-line-soft ring-inset transition-shadow group-hover:ring-line-strong"
                />
                {archetype.subtype === "meta" && (
                  <span className="absolute top-2 left-2 rounded-xs bg-panel/90 px-1.5 py-0.5 text-xs font-medium text-dim">
                    Meta
                  </span>
                )}
              </span>
              <span className="mt-2 flex items-baseline justify-between gap-3">
                <span className="truncate font-medium group-hover:underline group-hover:decoration-line-strong group-hover:underline-offset-4">
                  {archetype.name}
                </span>
                <span className="shrink-0 text-sm text-faint tabular-nums">
                  {charactersOf(archetype.characterCount)}
                </span>
              </span>
              <span className="line-clamp-2 text-sm text-dim">{archetype.description}</span>
            </Link>
          </li>
        ))}
      </ul>
    </GalleryKeys>
  );
}
