"use client";

import { NewRecord } from "@/components/list/new-record";
import type { NewCharacterProps } from "./new-character-dialog";

export function NewCharacter(props: NewCharacterProps) {
  return <NewRecord noun="character" load={load} props={props} />;
}

const load = () => import("./new-character-dialog").then((module) => module.NewCharacterDialog);
