import Link from "next/link";
import { CharacterStatusLabel } from "@/components/characters/character-status";
import { GalleryKeys } from "@/components/list/gallery-keys";
import { SplashImage } from "@/components/splash/splash-image";
import type { CharacterSummary } from "@/lib/server/characters/queries";
import { cn } from "@/lib/utils";

export type CharacterGalleryProps = {
  characters: CharacterSummary[];
  /** Left out on the archetype's own page. */
  hasArchetypes?: boolean;
  /** The list, which the pages of its characters keep: `?status=active`, or empty. */
  search?: string;
};

const grouped = new Intl.NumberFormat("en");

/** Characters as portraits. */
export function CharacterGallery({ characters, hasArchetypes = true, search = "" }: CharacterGalleryProps) {
  return (
    <GalleryKeys>
      <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-[repeat(auto-fill,minmax(10.5rem,1fr))]">
        {characters.map((character) => (
          <li key={character.id} data-row={character.id} className="min-w-0">
            <Link
              href={`/characters/${character.id}${search}`}
              data-row-link
              className="group block rounded-md"
            >
              <span className="relative block">
                <SplashImage
                  image={character.image}
                  name={character.name}
                  sizes="(min-width: 40rem) 13rem, 50vw"
                  className={cn(
                    "aspect-4/5 rounded-md ring-1 ring-line-soft ring-inset transition-shadow group-hover:ring-line-strong",
                    character.status === "retired" && "opacity-55 grayscale",
                  )}
                />
                {character.status !== "active" && (
                  <CharacterStatusLabel
                    status={character.status}
                    className="absolute top-2 left-2 h-5 rounded-xs bg-panel/90 px-1.5 text-xs font-medium"
                  />
                )}
              </span>
              <span className="mt-2 block truncate font-medium group-hover:underline group-hover:decoration-line-strong group-hover:underline-offset-4">
                {character.name}
              </span>
              <span className="flex justify-between gap-2 text-sm text-dim">
                {hasArchetypes && (
                  <span className="truncate">{character.archetype?.name ?? "No archetype"}</span>
                )}
                <span className="shrink-0 text-faint tabular-nums">{jobsOf(character.jobCount)}</span>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </GalleryKeys>
  );
}

function jobsOf(count: number): string {
  return count === 1 ? "1 job" : `${grouped.format(count)} jobs`;
}
