import type { ListSelection } from "@/components/data-table/use-list-selection";
import { PICTURES, useDrawn } from "@/components/list/use-drawn";
import { CardName, SplashCard } from "@/components/splash/splash-card";
import { changeArchetypeImage } from "@/lib/actions/archetypes";
import type { ArchetypeListQuery } from "@/lib/core/archetypes/list";
import type { ArchetypeSummary } from "@/lib/server/archetypes/queries";
import { charactersOf } from "./describe-archetypes";

export type ArchetypeGalleryProps = {
  archetypes: readonly ArchetypeSummary[];
  /** The list, which the pages of its archetypes keep: `?subtype=meta`, or empty. */
  search: string;
  selection: ListSelection<ArchetypeListQuery>;
};

/** Archetypes as pictures. */
export function ArchetypeGallery({ archetypes, search, selection }: ArchetypeGalleryProps) {
  const drawn = useDrawn(archetypes, PICTURES);
  return (
    <ul className="grid gap-x-4 gap-y-6 min-[30rem]:grid-cols-2 sm:grid-cols-[repeat(auto-fill,minmax(15rem,1fr))]">
      {drawn.map(({ id, name, image, subtype, characterCount, description }) => (
        <SplashCard
          key={id}
          {...{ id, name, image, selection }}
          href={`/archetypes/${id}${search}`}
          sizes="(min-width: 40rem) 20rem, 100vw"
          frameClassName="aspect-16/10"
          mark={subtype === "meta" && "Meta"}
          onPicture={changeArchetypeImage}
        >
          <span className="mt-2 flex items-baseline justify-between gap-3">
            <CardName>{name}</CardName>
            <span className="shrink-0 text-sm text-faint tabular-nums">{charactersOf(characterCount)}</span>
          </span>
          <span className="line-clamp-2 text-sm text-dim">{description}</span>
        </SplashCard>
      ))}
    </ul>
  );
}
