"use client";

import dynamic from "next/dynamic";
import { useState } from "react";
import { useAction } from "@/components/form/use-action";
import { askServer, problemInWords } from "@/components/shell/ask-server";
import { toast } from "@/components/ui/toast";
import { notePromptCopy } from "@/lib/actions/prompts";
import type { CopyPart } from "@/lib/core/prompts/copy-parts";

const CopyByHand = dynamic(() => import("./copy-by-hand").then((module) => module.CopyByHand), {
  loading: () => null,
});

/**
 * Copies a prompt as it comes out now, and has it remembered with its prompt. Where the browser refuses the clipboard, the element shows the
 * text for copying by hand.
 */
export function useCopyPrompt() {
  const [note] = useAction(notePromptCopy);
  const [refused, setRefused] = useState<{ id: number; text: string } | null>(null);
  const copy = async (id: number, part: CopyPart = "all") => {
    try {
      const query = new URLSearchParams({ part, seed: crypto.randomUUID() });
      const { text } = await askServer<{ text: string }>(`/api/prompts/${id}/expansion?${query}`);
      const isCopied = await navigator.clipboard.writeText(text).then(
        () => true,
        () => false,
      );
      if (isCopied) await note({ id, text });
      else setRefused({ id, text });
    } catch (error) {
      toast.error(problemInWords(error));
    }
  };
  const dialog = refused && (
    <CopyByHand text={refused.text} onCopied={() => void note(refused)} onClose={() => setRefused(null)} />
  );
  return [copy, dialog] as const;
}
