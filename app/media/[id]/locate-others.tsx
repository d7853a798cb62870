"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { askServer, problemInWords } from "@/components/shell/ask-server";
import { Button } from "@/components/ui/button";
import { Dialog, DialogBody, DialogContent, DialogFooter } from "@/components/ui/dialog";
import { FieldError } from "@/components/ui/field";
import type { LocatedOthers, OtherFiles } from "@/lib/core/media/locate";

export type LocateOthersProps = { name: string; others: OtherFiles; onClose: () => void };

/** Others of the same folder have probably moved with it: they are looked for when a person wants that. */
export function LocateOthers({ name, others: { from, to, count }, onClose }: LocateOthersProps) {
  const router = useRouter();
  const [state, setState] = useState<{ found: number; isOver: boolean } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const leaving = useRef(new AbortController());
  useEffect(() => {
    const { current } = leaving;
    return () => current.abort();
  }, []);
  const look = async () => {
    const { signal } = leaving.current;
    setProblem(null);
    let found = 0;
    setState({ found, isOver: false });
    try {
      for (let after: number | null = 0; after !== null; ) {
        const body = { from, to, after };
        const answer: LocatedOthers = await askServer("/api/media/locate-others", { body, signal });
        found += answer.found;
        after = answer.next;
        setState({ found, isOver: after === null });
      }
    } catch (error) {
      if (signal.aborted) return;
      setProblem(problemInWords(error));
      setState(null);
    }
    router.refresh();
  };
  return (
    <Dialog open onOpenChange={onClose}>
      <DialogContent title={`${name} found again`} size="md">
        <DialogBody className="flex flex-col gap-2">
          <p className="text-pretty">
            {count === 1
              ? "Another file of its folder is"
              : `${count.toLocaleString("en-US")} other files of its folder are`}{" "}
            missing too. Look for {count === 1 ? "it" : "them"} in{" "}
            <span className="font-mono text-sm wrap-anywhere">{to}</span>, by name and content?
          </p>
          <p role="status" className="text-dim">
            {state &&
              (state.isOver
                ? `${state.found} of ${count} found. ${state.found < count ? "The others are not there, or are other files." : ""}`
                : `Looking, ${state.found} found so far`)}
          </p>
          {problem && <FieldError>{problem}</FieldError>}
        </DialogBody>
        <DialogFooter>
          <Button variant="ghost" onClick={onClose}>
            {state?.isOver ? "Close" : state ? "Stop" : "Not now"}
          </Button>
          {!state?.isOver && (
            <Button variant="primary" isPending={state !== null} onClick={() => void look()}>
              Look for {count === 1 ? "it" : "them"}
            </Button>
          )}
        </DialogFooter>
      </DialogContent>
    </Dialog>
  );
}
