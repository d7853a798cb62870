import { formatBytes } from "@/lib/core/text/format-bytes";

/** Milliseconds: before that, speed and time left are guesses. */
const SURE_AFTER = 3_000;

/** `31 MB of 120 MB · 26%`, and after three seconds the speed and the time left. Sizes in bytes, times in milliseconds. */
export function describeProgress(
  { size, sent, startedAt }: { size: number; sent: number; startedAt: number },
  now: number,
): string {
  if (sent >= 1) return "Storing";
  const elapsed = now - startedAt;
  const done = sent * size;
  const parts = [`${formatBytes(done)} of ${formatBytes(size)}`, `${Math.floor(sent * 100)}%`];
  if (elapsed < SURE_AFTER || done === 0) return parts.join(" · ");
  const perSecond = (done / elapsed) * 1000;
  return [...parts, `${formatBytes(perSecond)}/s`, `${formatTime((size - done) / perSecond)} left`].join(
    " · ",
  );
}

function formatTime(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.ceil(seconds))} s`;
  const minutes = Math.ceil(seconds / 60);
  return minutes < 60 ? `${minutes} min` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}
