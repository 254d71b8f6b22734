import { readConfiguration } from "../configuration.server";
import type { Language } from "../language";

const TIMEOUT_MS = 8_000;

/**
 * Reads from the backend as the shop's sales channel, in the reader's language.
 * @throws Response with the backend's own status for 404, else 503 when it fails or takes over 8 s.
 */
export async function fromBackend<Answer>(
  path: string,
  language: Language,
  search?: URLSearchParams,
): Promise<Answer> {
  const { BACKEND_URL, PUBLISHABLE_KEY } = readConfiguration();
  const url = `${BACKEND_URL}${path}${search?.size ? `?${search}` : ""}`;
  const answer = await fetch(url, {
    headers: { "x-publishable-api-key": PUBLISHABLE_KEY, "accept-language": language },
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => undefined);
  if (answer?.ok) return (await answer.json()) as Answer;
  if (answer?.status === 404 || answer?.status === 400) {
    throw new Response(null, { status: answer.status });
  }
  throw new Response(null, { status: 503 });
}
