import { RelativeTime } from "@/components/ui/relative-time";
import type { getOutputTypeNumbers, OutputTypeRecord } from "@/lib/server/output-types/queries";

type Numbers = Awaited<ReturnType<typeof getOutputTypeNumbers>>;

/** What its files are to be like, and how much was made of it; what is not specified is left out. */
export function outputTypeFacts(outputType: OutputTypeRecord, { jobs, media }: Numbers) {
  const { aspectRatio, width, height, seconds, fps, createdAt, updatedAt } = outputType;
  const spec = [
    { label: "Aspect ratio", value: aspectRatio },
    { label: "Width", value: width === null ? null : `${width} px` },
    { label: "Height", value: height === null ? null : `${height} px` },
    { label: "Length", value: seconds === null ? null : `${rounded(seconds)} s` },
    { label: "Frames per second", value: fps === null ? null : rounded(fps) },
  ];
  return [
    ...spec.filter(({ value }) => value !== null),
    { label: "Jobs", value: jobs.toLocaleString("en-US") },
    ...(media > 0 ? [{ label: "Media of its own", value: media.toLocaleString("en-US") }] : []),
    { label: "Created", value: <RelativeTime at={createdAt} /> },
    { label: "Changed", value: <RelativeTime at={updatedAt} /> },
  ];
}

/** 24000/1001 frames are told as 23.976. */
function rounded(value: number): number {
  return Number(value.toFixed(3));
}
