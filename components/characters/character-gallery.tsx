import { CharacterStatusLabel } from "@/components/characters/character-status";
import type { ListSelection } from "@/components/data-table/use-list-selection";
import { CardName, SplashCard } from "@/components/splash/splash-card";
import { changeCharacterImage } from "@/lib/actions/characters";
import type { CharacterListQuery } from "@/lib/core/characters/list";
import type { CharacterSummary } from "@/lib/server/characters/queries";
import { cn } from "@/lib/utils";

export type CharacterGalleryProps = {
  characters: readonly CharacterSummary[];
  /** Left out on the archetype's own page. */
  hasArchetypes?: boolean;
  /** The list, which the pages of its characters keep: `?status=active`, or empty. */
  search?: string;
  /** In the list of characters, where cards take dropped pictures too. */
  selection?: ListSelection<CharacterListQuery>;
};

const grouped = new Intl.NumberFormat("en");

/** Characters as portraits. */
export function CharacterGallery({
  characters,
  hasArchetypes = true,
  search = "",
  selection,
}: CharacterGalleryProps) {
  return (
    <ul className="grid grid-cols-2 gap-x-4 gap-y-6 sm:grid-cols-[repeat(auto-fill,minmax(10.5rem,1fr))]">
      {characters.map(({ id, name, image, status, archetype, jobCount }) => (
        <SplashCard
          key={id}
          {...{ id, name, image, selection }}
          href={`/characters/${id}${search}`}
          sizes="(min-width: 40rem) 13rem, 50vw"
          frameClassName={cn("aspect-4/5", status === "retired" && "opacity-55 grayscale")}
          mark={status !== "active" && <CharacterStatusLabel status={status} />}
          onPicture={selection && changeCharacterImage}
        >
          <span className="mt-2 flex">
            <CardName>{name}</CardName>
          </span>
          <span className="flex justify-between gap-2 text-sm text-dim">
            {hasArchetypes && <span className="truncate">{archetype?.name ?? "No archetype"}</span>}
            <span className="shrink-0 text-faint tabular-nums">{jobsOf(jobCount)}</span>
          </span>
        </SplashCard>
      ))}
    </ul>
  );
}

function jobsOf(count: number): string {
  return count === 1 ? "1 job" : `${grouped.format(count)} jobs`;
}
