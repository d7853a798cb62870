"use client";

import { Copy } from "lucide-react";
import { Button } from "@/components/ui/button";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { toast } from "@/components/ui/toast";

export type IngredientTextsProps = { description: string; promptFragment: string };

/** What is written about it, and what is written to a generator. */
export function IngredientTexts({ description, promptFragment }: IngredientTextsProps) {
  if (description === "" && promptFragment === "") return null;
  const onCopy = () =>
    navigator.clipboard.writeText(promptFragment).then(
      () => toast("Prompt fragment copied"),
      () => toast.error("The browser did not allow copying. Select the text and copy it by hand."),
    );
  return (
    <Panel className="divide-y divide-line-soft">
      {description !== "" && (
        <div>
          <PanelHeader title="Description" />
          <PanelBody>
            <p className="max-w-prose text-dim wrap-anywhere whitespace-pre-wrap">{description}</p>
          </PanelBody>
        </div>
      )}
      {promptFragment !== "" && (
        <div>
          <PanelHeader
            title="Prompt fragment"
            aside={
              <Button size="sm" variant="ghost" className="-mr-2" onClick={onCopy}>
                <Copy aria-hidden />
                Copy
                <span className="sr-only"> the prompt fragment</span>
              </Button>
            }
          />
          <PanelBody>
            <p className="max-w-prose font-mono text-sm leading-5 wrap-anywhere whitespace-pre-wrap">
              {promptFragment}
            </p>
          </PanelBody>
        </div>
      )}
    </Panel>
  );
}
