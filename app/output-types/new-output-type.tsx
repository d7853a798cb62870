"use client";

import { NewRecord } from "@/components/list/new-record";
import type { NewOutputTypeProps } from "./new-output-type-dialog";

export function NewOutputType(props: NewOutputTypeProps) {
  return <NewRecord noun="output type" load={load} props={props} />;
}

const load = () => import("./new-output-type-dialog").then((module) => module.NewOutputTypeDialog);
