// The rule: an address of the predecessor leads to the page that has taken its place. Ids in it are those that records had there.

import { mediaQualities } from "@/lib/core/media/quality";
import { libraryHref } from "@/lib/core/media/search/address";
import { parseId } from "@/lib/core/schema/parse-id";

/** The ids that an address of the predecessor names. */
export type OldIds = { project: number | null; character: number | null };

export type OldAddress = {
  ids: OldIds;
  /** Where it leads, by the ids that these records have now. */
  hrefOf: (ids: OldIds) => string;
};

/** Null for an address of today. */
export function readOldAddress(pathname: string, params: URLSearchParams): OldAddress | null {
  const hrefOf = PAGES[pathname]?.(params);
  if (!hrefOf) return null;
  return {
    ids: { project: parseId(params.get("project_id")), character: parseId(params.get("character_id")) },
    hrefOf,
  };
}

type Page = (params: URLSearchParams) => OldAddress["hrefOf"] | null;

const PAGES: Record<string, Page> = {
  "/jobs/builder": () => () => "/jobs/new",
  "/export": () => () => "/data",
  "/journal": (params) =>
    params.has("project_id") ? ({ project }) => withParams("/journal", { project }) : null,
  "/prompt-library":
    (params) =>
    ({ project }) =>
      withParams("/prompts", { project, status: params.get("status") }),
  "/media": (params) => {
    if (!params.has("character_id") && !params.has("status")) return null;
    const quality = mediaQualities.find((word) => word === params.get("status"));
    return ({ character }) =>
      character || quality ? libraryHref({ character: character ?? undefined, quality }) : "/media";
  },
};

function withParams(path: string, params: Record<string, string | number | null>): string {
  const given = Object.entries(params).flatMap(([name, value]) => (value ? [[name, String(value)]] : []));
  return given.length === 0 ? path : `${path}?${new URLSearchParams(given)}`;
}
