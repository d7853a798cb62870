"use client";

import { useRouter } from "next/navigation";
import { type FormEvent, useState } from "react";
import { FormDialog } from "@/components/form/form-dialog";
import { FolderPathField } from "@/components/media/folders/folder-path-field";
import { askServer, problemInWords } from "@/components/shell/ask-server";
import { announceChange } from "@/components/shell/change-toast";
import { Button } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";
import type { Located, OtherFiles } from "@/lib/core/media/locate";
import { LocateOthers } from "./locate-others";

export type LocateDialogProps = { id: number; name: string; location: string; onClose: () => void };

/** Tells where a missing file is now. Another file is refused with the reason, and used only when a person says so. */
export function LocateDialog({ id, name, location, onClose }: LocateDialogProps) {
  const router = useRouter();
  const [path, setPath] = useState("");
  const [problem, setProblem] = useState<string | null>(null);
  const [isDifferent, setIsDifferent] = useState(false);
  const [isPending, setIsPending] = useState(false);
  const [others, setOthers] = useState<OtherFiles | null>(null);

  const locate = async (replace: boolean) => {
    setIsPending(true);
    setProblem(null);
    setIsDifferent(false);
    try {
      const located = await askServer<Located>(`/api/media/${id}/locate`, { body: { path, replace } });
      if (located.state === "different") {
        setProblem(located.reason);
        setIsDifferent(true);
        return;
      }
      if (located.change) announceChange(located.change, false);
      else toast(located.sentence);
      router.refresh();
      if (located.others) setOthers(located.others);
      else onClose();
    } catch (error) {
      setProblem(problemInWords(error));
    } finally {
      setIsPending(false);
    }
  };
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    void locate(false);
  };
  const onPath = (next: string) => {
    setPath(next);
    setProblem(null);
    setIsDifferent(false);
  };
  if (others) return <LocateOthers {...{ name, others, onClose }} />;
  return (
    <FormDialog
      isOpen
      onOpenChange={onClose}
      title={`Where is ${name} now?`}
      description={`It was at ${location}. What is there now is compared with it byte for byte.`}
      size="lg"
      submitLabel="Use this file"
      isPending={isPending}
      onSubmit={onSubmit}
      aside={
        isDifferent && (
          <Button isPending={isPending} onClick={() => void locate(true)}>
            Use this file instead
          </Button>
        )
      }
    >
      <FolderPathField
        label="File"
        hasFiles
        value={path}
        onValueChange={onPath}
        error={problem ?? undefined}
      />
    </FormDialog>
  );
}
