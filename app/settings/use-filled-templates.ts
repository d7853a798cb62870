"use client";

import { useEffect, useMemo, useState } from "react";
import type { PrefillSource } from "@/lib/core/media/prefill";
import type { PrefillTemplates } from "@/lib/core/media/prefill-templates";

type Tools = Pick<typeof import("@/lib/core/media/prefill"), "prefill"> &
  Pick<typeof import("@/lib/core/media/prefill-templates"), "defaultPrefillTemplates">;

/** What the templates make of a job, by the very rule that fills in new files; it is loaded once the page stands. */
export function useFilledTemplates(templates: PrefillTemplates, source: PrefillSource) {
  const [tools, setTools] = useState<Tools | null>(null);
  useEffect(() => {
    Promise.all([import("@/lib/core/media/prefill"), import("@/lib/core/media/prefill-templates")]).then(
      ([{ prefill }, { defaultPrefillTemplates }]) => setTools({ prefill, defaultPrefillTemplates }),
      // The app's server cannot be reached: there are no examples then.
      () => undefined,
    );
  }, []);
  const filled = useMemo(() => tools?.prefill(source, templates), [tools, source, templates]);
  return { filled, defaults: tools?.defaultPrefillTemplates };
}
