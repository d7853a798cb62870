"use client";

import { NewRecord } from "@/components/list/new-record";

export function NewProject() {
  return <NewRecord noun="project" load={load} props={{}} />;
}

const load = () => import("./new-project-dialog").then((module) => module.NewProjectDialog);
