// The rule: the address of the library says what is asked as one search. Addresses of before it had fields are kept in links and
// bookmarks: their parameters become words of it.

import { formatJobCode } from "@/lib/core/jobs/job-code";
import { fileKinds } from "@/lib/core/media/file-types";
import { mediaQualities } from "@/lib/core/media/quality";
import { addTerm, quote, writeTerm } from "@/lib/core/media/search/edit";
import { parseId } from "@/lib/core/schema/parse-id";

/** What a program's list asks for by parameters of their own. */
export type LibraryFields = {
  q?: string;
  kind?: string;
  quality?: string;
  job?: "with" | "without" | number;
  character?: number;
  outputType?: number;
  tag?: string;
  project?: number;
};

/** The same in the words of the search. */
export function searchOf(fields: LibraryFields): string {
  const { q = "", kind, quality, job, character, outputType, tag, project } = fields;
  const terms = [
    kind && writeTerm("kind", kind),
    quality && writeTerm("quality", quality),
    job === "with" && writeTerm("has", "job"),
    job === "without" && writeTerm("missing", "job"),
    typeof job === "number" && writeTerm("job", formatJobCode(job)),
    character && `character:#${character}`,
    outputType && `output:#${outputType}`,
    tag && `tag:${quote(tag)}`,
    project && `project:#${project}`,
  ];
  return terms.reduce<string>((text, term) => (term ? addTerm(text, term) : text), q.trim());
}

/** The library limited to these. */
export function libraryHref(fields: LibraryFields): string {
  return `/media?${new URLSearchParams({ q: searchOf(fields) })}`;
}

/**
 * The library with one more term.
 *
 * @param search what it is limited to so far, as in its address: `?q=…&sort=…`, or empty
 */
export function hrefWithTerm(search: string, term: string): string {
  const params = new URLSearchParams(search);
  params.set("q", addTerm(params.get("q") ?? "", term));
  return `/media?${params}`;
}

/** Parameters that are words of the search by now. */
export const OLD_PARAMS = ["kind", "quality", "job", "character", "outputType", "tag"] as const;

/** What an address asks for; parameters that cannot be read are left out. */
export function searchInAddress(get: (name: string) => string | null | undefined): string {
  const oneOf = (words: readonly string[], name: string) => words.find((word) => word === get(name));
  const idIn = (name: string) => parseId(get(name)) ?? undefined;
  const job = get("job");
  return searchOf({
    q: get("q") ?? "",
    kind: oneOf([...fileKinds, "none"], "kind"),
    quality: oneOf(mediaQualities, "quality"),
    job: job === "with" || job === "without" ? job : idIn("job"),
    character: idIn("character"),
    outputType: idIn("outputType"),
    tag: get("tag")?.trim() || undefined,
  });
}
