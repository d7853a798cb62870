import { Panel, PanelHeader } from "@/components/ui/panel";
import type { ImportView } from "@/lib/server/transfer/imports/import-view";

/** What could not be taken as it stood in the file, and where it stood. */
export function RemarkList({ view }: { view: ImportView }) {
  const { remarks, count } = view.remarks;
  if (count === 0) return null;
  return (
    <Panel aria-labelledby="remarks">
      <PanelHeader
        id="remarks"
        title="What is not as it stood in the file"
        aside={
          <a
            href={`/api/data/imports/${view.id}/report`}
            download
            className="text-primary-text hover:underline"
          >
            Report
          </a>
        }
      />
      <ul className="border-t border-line-soft">
        {remarks.map(({ id, kind, place, sentence }) => (
          <li key={id} className="border-b border-line-soft px-4 py-2">
            <p className="wrap-anywhere">{sentence}</p>
            <p className="text-sm wrap-anywhere text-faint">
              {kind} · {place}
            </p>
          </li>
        ))}
      </ul>
      {count > remarks.length && (
        <p className="px-4 py-2 text-sm text-dim">
          {(count - remarks.length).toLocaleString("en-US")} more are in the report.
        </p>
      )}
    </Panel>
  );
}
