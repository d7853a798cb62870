"use client";

import { RotateCw } from "lucide-react";
import { useAction } from "@/components/form/use-action";
import { Button } from "@/components/ui/button";
import { retryRefused } from "@/lib/actions/folders";

/** Has all refused files of a folder read again. */
export function RetryAll({ id, count }: { id: number; count: number }) {
  const [retry, isPending] = useAction(retryRefused);
  return (
    <Button isPending={isPending} onClick={() => void retry({ id })}>
      <RotateCw aria-hidden />
      {count === 1 ? "Try the refused one again" : `Try ${count.toLocaleString("en-US")} refused ones again`}
    </Button>
  );
}

export function RetryOne({ id, fileId, name }: { id: number; fileId: number; name: string }) {
  const [retry, isPending] = useAction(retryRefused);
  return (
    <Button
      variant="ghost"
      size="icon-sm"
      isPending={isPending}
      aria-label={`Try ${name} again`}
      onClick={() => void retry({ id, fileIds: [fileId] })}
    >
      <RotateCw aria-hidden />
    </Button>
  );
}
