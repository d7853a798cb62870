/** What moving an ingredient to another category does, said before it is done; empty when nothing depends on it. */
export function explainCategoryChange(jobCount: number, from: string): string {
  if (jobCount === 0) return "";
  const who = jobCount === 1 ? "1 job has" : `${jobCount.toLocaleString("en-US")} jobs have`;
  return `${who} it. It stays on ${jobCount === 1 ? "it" : "them"}, but is no longer the pick for ${from}: where that is required and nothing else of ${from} is there, the job leaves the funnel.`;
}
