import { ChangeList } from "@/components/changes/change-list";
import { Link } from "@/components/ui/link";
import { Panel, PanelHeader } from "@/components/ui/panel";
import { changeHref } from "@/lib/core/changes/list";
import type { ChangeLine } from "@/lib/server/changes/queries";

/** The newest imports, each with its way back. */
export function EarlierImports({ changes }: { changes: ChangeLine[] }) {
  if (changes.length === 0) return null;
  return (
    <Panel aria-labelledby="earlier-imports">
      <PanelHeader
        id="earlier-imports"
        title="Earlier imports"
        aside={
          <Link href="/data/changes?by=import" className="hover:text-foreground">
            All of them
          </Link>
        }
      />
      <div className="border-t border-line-soft">
        <ChangeList changes={changes} hrefOf={({ id }) => changeHref(id)} />
      </div>
    </Panel>
  );
}
