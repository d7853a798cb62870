import { Link } from "@/components/ui/link";
import { hrefWithTerm } from "@/lib/core/media/search/address";
import { writeTerm } from "@/lib/core/media/search/edit";
import type { FieldId } from "@/lib/core/media/search/fields";

export type SearchLinkProps = {
  /** What the library is limited to so far: `?q=…`, or empty. */
  search: string;
  field: FieldId;
  value: string;
  className?: string;
};

/** A value that leads to all of the library that has it: one more term of the search. */
export function SearchLink({ search, field, value, className }: SearchLinkProps) {
  const term = writeTerm(field, value);
  return (
    <Link href={hrefWithTerm(search, term)} title={term} className={className}>
      {value}
    </Link>
  );
}
