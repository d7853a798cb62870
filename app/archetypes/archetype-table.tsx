import Link from "next/link";
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
import { archetypeSubtypeLabels } from "@/lib/core/archetypes/subtype";
import type { ArchetypeSummary } from "@/lib/server/archetypes/queries";

const grouped = new Intl.NumberFormat("en");

/** Archetypes as lines; a click anywhere in one opens it. */
export function ArchetypeTable({ archetypes }: { archetypes: ArchetypeSummary[] }) {
  return (
    <Panel className="overflow-hidden">
      <Table>
        <TableCaption>Archetypes</TableCaption>
        <TableHeader>
          <TableRow>
            <TableHead>Name</TableHead>
            <TableHead>Subtype</TableHead>
            <TableHead className="max-lg:hidden">Description</TableHead>
            <TableHead className="max-lg:hidden">Tags</TableHead>
            <TableHead className="text-right">Characters</TableHead>
            <TableHead className="text-right max-md:hidden">Created</TableHead>
          </TableRow>
        </TableHeader>
        <TableBody>
          {archetypes.map((archetype) => (
            <TableRow key={archetype.id} className="relative">
              <TableCell className="max-w-44 min-w-40 sm:max-w-72">
                <Link
                  href={`/archetypes/${archetype.id}`}
                  className="flex items-center gap-2.5 font-medium after:absolute after:inset-0 after:content-['']"
                >
                  <SplashImage
                    image={archetype.image}
                    name={archetype.name}
                    sizes="28px"
                    className="size-7 shrink-0 rounded-xs"
                  />
                  <span className="truncate">{archetype.name}</span>
                </Link>
              </TableCell>
              <TableCell className="text-dim">{archetypeSubtypeLabels[archetype.subtype]}</TableCell>
              <TableCell className="max-w-80 truncate text-dim max-lg:hidden">
                {archetype.description}
              </TableCell>
              <TableCell className="max-w-56 truncate text-dim max-lg:hidden">
                {archetype.tags.join(", ")}
              </TableCell>
              <TableCell className="text-right text-dim">
                {grouped.format(archetype.characterCount)}
              </TableCell>
              <TableCell className="text-right whitespace-nowrap text-faint max-md:hidden">
                <RelativeTime at={archetype.createdAt} />
              </TableCell>
            </TableRow>
          ))}
        </TableBody>
      </Table>
    </Panel>
  );
}
