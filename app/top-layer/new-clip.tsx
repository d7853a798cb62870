"use client";

import { NewRecord } from "@/components/list/new-record";

export function NewClip() {
  return <NewRecord noun="clip" load={load} props={{}} />;
}

const load = () => import("./new-clip-dialog").then((module) => module.NewClipDialog);
