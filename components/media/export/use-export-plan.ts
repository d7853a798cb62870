"use client";

import { useEffect, useState } from "react";
import { askServer, Refusal } from "@/components/media/export/ask-server";
import type { ExportRequest } from "@/lib/core/media/export/options";
import type { ExportPlan } from "@/lib/server/export/plan-export";

/** Milliseconds without typing before the server is asked. */
const PAUSE = 200;

type Told = { asked: string; plan: ExportPlan | null; problem: string | null };

/** What the export would be, told while it is put together; the last answer stays until the next is there. */
export function useExportPlan(request: ExportRequest | null) {
  const [told, setTold] = useState<Told | null>(null);
  const asked = request && JSON.stringify(request);
  useEffect(() => {
    if (asked === null) return;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      askServer<ExportPlan>("/api/exports/plan", { body: JSON.parse(asked), signal: leaving.signal })
        .then((plan) => setTold({ asked, plan, problem: null }))
        .catch((error: unknown) => {
          if (error instanceof Refusal) setTold({ asked, plan: null, problem: error.message });
        });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [asked]);
  return { plan: told?.plan ?? null, problem: told?.problem ?? null, isCurrent: told?.asked === asked };
}
