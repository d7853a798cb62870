"use client";

import { useEffect, useState } from "react";
import { askServer, Refusal } from "@/components/media/export/ask-server";

/** Milliseconds without typing before the server is asked. */
const PAUSE = 200;

type Told<Plan> = { asked: string; plan: Plan | null; problem: string | null };

/** What an export would be, told while it is put together; the last answer stays until the next is there. */
export function useExportPlan<Plan>(path: string, request: object | null) {
  const [told, setTold] = useState<Told<Plan> | null>(null);
  const asked = request && JSON.stringify(request);
  useEffect(() => {
    if (asked === null) return;
    const leaving = new AbortController();
    const timer = setTimeout(() => {
      askServer<Plan>(path, { body: JSON.parse(asked), signal: leaving.signal })
        .then((plan) => setTold({ asked, plan, problem: null }))
        .catch((error: unknown) => {
          if (error instanceof Refusal) setTold({ asked, plan: null, problem: error.message });
        });
    }, PAUSE);
    return () => {
      clearTimeout(timer);
      leaving.abort();
    };
  }, [path, asked]);
  return { plan: told?.plan ?? null, problem: told?.problem ?? null, isCurrent: told?.asked === asked };
}
