/** Why the server would not, in its words. */
export class Refusal extends Error {}

/** JSON to and from the app's server. @throws Refusal, also when it does not answer */
export async function askServer<Answer>(
  path: string,
  {
    method = "POST",
    body,
    signal,
  }: { method?: "GET" | "POST" | "DELETE"; body?: unknown; signal?: AbortSignal },
): Promise<Answer> {
  const response = await fetch(path, {
    method,
    signal,
    ...(body !== undefined && {
      headers: { "content-type": "application/json" },
      body: JSON.stringify(body),
    }),
  }).catch((error: unknown) => {
    throw signal?.aborted ? error : new Refusal("The app's server does not answer. Is it still running?");
  });
  const answer = await response.json();
  if (!response.ok) throw new Refusal(answer.error.message);
  return answer;
}
