"use client";

import { useUrlParams } from "@/components/ui/use-url-params";
import { OLD_PARAMS, searchInAddress } from "@/lib/core/media/search/address";

/** Changes what the library's address asks for: the one way of the field, the menus and the chips. */
export function useMediaSearch() {
  const { params, setParams, isPending } = useUrlParams();
  const change = (edit: (q: string) => string) =>
    setParams((newest) => ({
      ...Object.fromEntries(OLD_PARAMS.map((name) => [name, null])),
      q: edit(searchInAddress((name) => newest.get(name))),
    }));
  return { q: searchInAddress((name) => params.get(name)), change, isPending };
}
