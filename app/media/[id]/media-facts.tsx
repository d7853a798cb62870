import { RecordFacts } from "@/components/concepts/record-facts";
import { Code } from "@/components/ui/badge";
import { Link } from "@/components/ui/link";
import { Panel, PanelBody, PanelHeader } from "@/components/ui/panel";
import { RelativeTime } from "@/components/ui/relative-time";
import { StatusLabel } from "@/components/ui/status-dot";
import { formatJobCode } from "@/lib/core/jobs/job-code";
import { formatBytes } from "@/lib/core/text/format-bytes";
import { formatDuration } from "@/lib/core/text/format-duration";
import type { MediaRecord } from "@/lib/server/media/record";

type File = NonNullable<MediaRecord["file"]>;

/** What is known of the file, and where it came from. */
export function MediaFacts({ media: { file, job, createdAt } }: { media: MediaRecord }) {
  const facts = [
    ...(job ? [{ label: "Job", value: <JobLink job={job} /> }] : []),
    ...(file ? fileFacts(file) : []),
    { label: "Added", value: <RelativeTime at={createdAt} /> },
  ];
  return (
    <Panel aria-labelledby="facts">
      <PanelHeader
        id="facts"
        title="File"
        aside={file && !file.isProbed && !file.problem ? "Being read" : undefined}
      />
      <PanelBody>
        {file?.problem && <p className="mb-2 text-in-progress wrap-anywhere">{file.problem}</p>}
        <RecordFacts facts={facts} />
      </PanelBody>
    </Panel>
  );
}

function fileFacts(file: File) {
  const { width, height, seconds, fps, codec, hash } = file;
  const facts = [
    {
      label: "Type",
      value: [file.mimeType, file.kind === "image" ? null : codec].filter(Boolean).join(" · "),
    },
    {
      label: "Size",
      value: <span title={`${file.size.toLocaleString("en-US")} bytes`}>{formatBytes(file.size)}</span>,
    },
    { label: "Dimensions", value: width && height ? `${width} × ${height}` : null },
    { label: "Duration", value: seconds === null ? null : duration(seconds) },
    { label: "Frame rate", value: fps === null ? null : `${Number(fps.toFixed(2))} fps` },
    { label: "Original name", value: file.originalName },
    {
      label: file.place === "linked" ? "Linked in place" : "In the library",
      value: <span className="font-mono text-sm">{file.location}</span>,
    },
    { label: "SHA-256", value: hash && <Code title={hash}>{`${hash.slice(0, 16)}…`}</Code> },
  ];
  return facts.filter(({ value }) => value);
}

/** Short clips are measured in seconds: 0:02 would hide the half. */
function duration(seconds: number): string {
  return seconds < 60 ? `${Number(seconds.toFixed(2))} s` : formatDuration(seconds);
}

function JobLink({ job }: { job: NonNullable<MediaRecord["job"]> }) {
  const made = [job.character?.name, job.outputType?.name].filter(Boolean).join(" · ");
  return (
    <span className="inline-flex flex-wrap items-center justify-end gap-x-3">
      <Link href={`/jobs/${job.id}`} className="hover:text-primary-text">
        <Code className="text-inherit">{formatJobCode(job.id)}</Code> {made}
      </Link>
      <StatusLabel status={job.status} />
    </span>
  );
}
