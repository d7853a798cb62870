"use client";

import { useState } from "react";
import { useAction } from "@/components/form/use-action";
import { ConfirmDialog } from "@/components/ui/alert-dialog";
import { Button } from "@/components/ui/button";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { toast } from "@/components/ui/toast";
import { repairFindings } from "@/lib/actions/check";
import type { FindingKind } from "@/lib/core/check/findings";
import type { Finding } from "@/lib/server/check/report";

export type FindingPanelProps = {
  kind: FindingKind;
  title: string;
  advice: string;
  count: number;
  examples: Pick<Finding, "text" | "href">[];
  /** What a repair would do, in a sentence; null when there is none. */
  preview: string | null;
};

/** What was found of a kind, what can be done about it, and its repair, which says first what it will do. */
export function FindingPanel({ kind, title, advice, count, examples, preview }: FindingPanelProps) {
  const [isAsking, setIsAsking] = useState(false);
  const [repair, isPending] = useAction(repairFindings);
  const more = count - examples.length;
  const onConfirm = async () => {
    const result = await repair({ kind });
    if (result.ok) toast(`Repaired: ${title}`);
    setIsAsking(false);
  };
  return (
    <Panel aria-labelledby={kind}>
      <PanelHeader id={kind} title={title} aside={count.toLocaleString("en-US")} />
      <PanelBody className="grid gap-2">
        <p className="max-w-prose text-dim">{advice}</p>
        <ul className="text-sm">
          {examples.map(({ text, href }) => (
            <li key={text} className="wrap-anywhere">
              {href ? (
                <Link href={href} className="inline-flex min-h-6 items-center hover:underline">
                  {text}
                </Link>
              ) : (
                <span className="inline-flex min-h-6 items-center">{text}</span>
              )}
            </li>
          ))}
        </ul>
        {more > 0 && <p className="text-sm text-faint">And {more.toLocaleString("en-US")} more.</p>}
        {preview && (
          <div>
            <Button size="sm" aria-label={`Repair: ${title}`} onClick={() => setIsAsking(true)}>
              Repair
            </Button>
            <ConfirmDialog
              isOpen={isAsking}
              onOpenChange={setIsAsking}
              title={title}
              description={preview}
              confirmLabel="Repair"
              isPending={isPending}
              onConfirm={onConfirm}
            />
          </div>
        )}
      </PanelBody>
    </Panel>
  );
}
