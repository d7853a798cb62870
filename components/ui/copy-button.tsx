"use client";

import { Check, Copy } from "lucide-react";
import { useEffect, useState } from "react";
import { Button, type ButtonProps } from "@/components/ui/button";

/** Milliseconds that it says so. */
const SHOWN = 1_500;

/** Copies a text, and says that it did. `label` is what is copied: "prompt". */
export function CopyButton({ text, label, ...props }: ButtonProps & { text: string; label: string }) {
  const [isCopied, setIsCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setIsCopied(false), SHOWN);
    return () => clearTimeout(timer);
  }, [isCopied]);
  const copy = async () => {
    await navigator.clipboard.writeText(text);
    setIsCopied(true);
  };
  return (
    <Button variant="ghost" size="sm" onClick={copy} {...props}>
      {isCopied ? <Check aria-hidden className="text-complete" /> : <Copy aria-hidden />}
      <span aria-live="polite">{isCopied ? "Copied" : "Copy"}</span>
      <span className="sr-only"> {label}</span>
    </Button>
  );
}
