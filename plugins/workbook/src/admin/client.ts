import i18next from "i18next";

/** Asks an admin route, with the dashboard's session and language. @throws Error with the answer's message. */
export async function request<Answer>(path: string, init: RequestInit = {}): Promise<Answer> {
  const answer = await fetch(`/admin${path}`, {
    ...init,
    credentials: "include",
    headers: { "accept-language": i18next.language ?? "vi" },
  });
  const body = (await answer.json().catch(() => ({}))) as { message?: string };
  if (!answer.ok) throw new Error(body.message ?? String(answer.status));
  return body as Answer;
}
