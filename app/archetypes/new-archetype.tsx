"use client";

import { NewRecord } from "@/components/list/new-record";

export function NewArchetype() {
  return <NewRecord noun="archetype" load={load} props={{}} />;
}

const load = () => import("./new-archetype-dialog").then((module) => module.NewArchetypeDialog);
