// The rule: what an output type says of its files, in the words of the field: "16:9 · 1920 × 1080 · 8 s · 24 fps".

export type OutputSpec = {
  aspectRatio: string | null;
  /** Pixels. */
  width: number | null;
  height: number | null;
  seconds: number | null;
  fps: number | null;
};

/** Its parts, in order; empty when nothing is specified. */
export function specParts({ aspectRatio, width, height, seconds, fps }: OutputSpec): string[] {
  const size =
    width !== null && height !== null
      ? `${width} × ${height}`
      : width !== null
        ? `${width} px wide`
        : height !== null
          ? `${height} px high`
          : null;
  return [
    aspectRatio,
    size,
    seconds === null ? null : `${Number(seconds.toFixed(3))} s`,
    fps === null ? null : `${Number(fps.toFixed(3))} fps`,
  ].filter((part) => part !== null);
}

export function formatSpec(spec: OutputSpec): string {
  return specParts(spec).join(" · ");
}
