import i18next from "i18next";

type Query = Record<string, string | number | boolean | undefined>;

/** Asks an admin route, with the dashboard's session and language. @throws Error with the answer's message. */
export async function request<Answer>(path: string, query: Query = {}): Promise<Answer> {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") search.set(key, String(value));
  }
  const answer = await fetch(`/admin${path}${search.size ? `?${search}` : ""}`, {
    credentials: "include",
    headers: { "accept-language": i18next.language ?? "vi" },
  });
  const body = (await answer.json().catch(() => ({}))) as { message?: string };
  if (!answer.ok) throw new Error(body.message ?? String(answer.status));
  return body as Answer;
}
