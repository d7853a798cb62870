"use client";

import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";
import { toast } from "@/components/ui/toast";

type CopyButtonProps = ButtonProps & { text: string | (() => Promise<string>); label: string };

/** Milliseconds that it says so. */
const SHOWN = 1_500;

/**
 * Copies a text, and says that it did. `label` is what is copied: "prompt". A large text is fetched when it is wanted; when that fails
 * the toast says so.
 */
export function CopyButton({ text, label, children, ...props }: CopyButtonProps) {
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setIsCopied(false), SHOWN);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(typeof text === "string" ? text : await text());
      setIsCopied(true);
    } catch {
      toast.error("It could not be copied. Please try again.");
    }
  };
  return (
    <Button variant="ghost" size="sm" onClick={copy} {...props}>
      {isCopied ? <Check aria-hidden className="text-complete" /> : <Copy aria-hidden />}
      <span aria-live="polite">{isCopied ? "Copied" : (children ?? "Copy")}</span>
      {!children && <span className="sr-only"> {label}</span>}
    </Button>
  );
}
