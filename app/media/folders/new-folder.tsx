"use client";

import { NewRecord } from "@/components/list/new-record";

export function NewFolder() {
  return <NewRecord noun="folder" load={load} props={{}} />;
}

const load = () => import("./new-folder-dialog").then((module) => module.NewFolderDialog);
