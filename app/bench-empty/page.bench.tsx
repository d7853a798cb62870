/** What every page is compared with: the shell around nothing. Part of a build only when PIPELINE_BENCH=1 (next.config.mjs). */
export default function EmptyPage() {
  return <p>An empty page in the same shell</p>;
}
