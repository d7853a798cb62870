import Link from "next/link";
import { CharacterStatusLabel } from "@/components/characters/character-status";
import { SplashImage } from "@/components/splash/splash-image";
import { Panel } from "@/components/ui/panel";
import { RelativeTime } from "@/components/ui/relative-time";
import {
  Table,
  TableBody,
  TableCaption,
  TableCell,
  TableHead,
  TableHeader,
  TableRow,
} from "@/components/ui/table";
import type { CharacterSummary } from "@/lib/server/characters/queries";

const grouped = new Intl.NumberFormat("en");

/** Characters as lines; a click anywhere in one opens it. */
export function CharacterTable({ characters }: { characters: CharacterSummary[] }) {
  return (
    <Panel className="overflow-hidden">
      <Table>
        <TableCaption>Characters</TableCaption>
        <TableHeader>
          <TableRow>
            <TableHead>Name</TableHead>
            <TableHead>Status</TableHead>
            <TableHead>Archetype</TableHead>
            <TableHead className="max-lg:hidden">Tags</TableHead>
            <TableHead className="text-right">Jobs</TableHead>
            <TableHead className="text-right max-md:hidden">Created</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {characters.map((character) => (
            <TableRow key={character.id} className="relative">
              <TableCell className="max-w-44 min-w-40 sm:max-w-72">
                <Link
                  href={`/characters/${character.id}`}
                  className="flex items-center gap-2.5 font-medium after:absolute after:inset-0 after:content-['']"
                >
                  <SplashImage
                    image={character.image}
                    name={character.name}
                    sizes="28px"
                    className="size-7 shrink-0 rounded-xs"
                  />
                  <span className="truncate">{character.name}</span>
                </Link>
              </TableCell>
              <TableCell>
                <CharacterStatusLabel status={character.status} />
              </TableCell>
              <TableCell className="max-w-56 truncate text-dim">{character.archetype?.name}</TableCell>
              <TableCell className="max-w-64 truncate text-dim max-lg:hidden">
                {character.tags.join(", ")}
              </TableCell>
              <TableCell className="text-right text-dim">{grouped.format(character.jobCount)}</TableCell>
              <TableCell className="text-right whitespace-nowrap text-faint max-md:hidden">
                <RelativeTime at={character.createdAt} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
