import { ShieldCheck } from "lucide-react";
import type { Metadata } from "next";
import { EmptyState } from "@/components/ui/empty-state";
import { PageHeader } from "@/components/ui/page-header";
import { Panel } from "@/components/ui/panel";
import { RelativeTime } from "@/components/ui/relative-time";
import { kindOf } from "@/lib/core/check/findings";
import { checkState } from "@/lib/server/check/check-run";
import { CheckActions } from "./check-actions";
import { CheckProgress } from "./check-progress";
import { FindingPanel } from "./finding-panel";

export const metadata: Metadata = { title: "Check" };

export default function CheckPage() {
  const { running, report, problem } = checkState();
  return (
    <>
      <PageHeader
        title="Check my data"
        description="Looks at the database, every file and every thumbnail, and says what is not as it should be. Nothing is changed unless you say so."
        actions={<CheckActions isRunning={running !== null} />}
      />
      {running && <CheckProgress {...running} />}
      {problem && (
        <p role="alert" className="mb-3 text-failed">
          {problem}
        </p>
      )}
      {report && (
        <>
          <p className="mb-3 text-dim">
            {report.groups.length === 0 ? "All is as it should be" : "Found what stands below"}:{" "}
            {report.files.toLocaleString("en-US")} {report.files === 1 ? "file" : "files"} looked at
            {report.isThorough ? ", every byte of them" : ", by size and date"},{" "}
            <RelativeTime at={report.at} />.
          </p>
          <div className="grid gap-3">
            {report.groups.map(({ kind, count, findings }) => (
              <FindingPanel
                key={kind}
                {...{ kind, count }}
                title={kindOf(kind).title}
                advice={kindOf(kind).advice}
                preview={kindOf(kind).repair?.(count) ?? null}
                examples={findings.slice(0, EXAMPLES).map(({ text, href }) => ({ text, href }))}
              />
            ))}
          </div>
        </>
      )}
      {!running && !report && (
        <Panel>
          <EmptyState
            icon={ShieldCheck}
            title="Not checked yet"
            description="The quick check compares sizes and dates and takes seconds. The thorough one reads every file of the library and everything that is linked in place."
          />
        </Panel>
      )}
    </>
  );
}

/** Findings of a kind that are shown. */
const EXAMPLES = 10;
