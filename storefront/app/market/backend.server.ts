import { Client, FetchError } from "@medusajs/js-sdk";
import { readConfiguration } from "../configuration.server";
import type { Language } from "../language";

const TIMEOUT_MS = 8_000;

/** What the backend said: its answer, or its refusal in the reader's language. */
export type Asked<Answer> =
  | { ok: true; body: Answer }
  | { ok: false; status: number; message: string };

interface Question {
  method?: "GET" | "POST" | "DELETE";
  body?: object;
  query?: object;
  /** In whose name, where it is not the shop's alone. */
  headers?: Record<string, string>;
}

let client: Client | undefined;

function backend(): Client {
  const { BACKEND_URL, PUBLISHABLE_KEY } = readConfiguration();
  client ??= new Client({ baseUrl: BACKEND_URL, publishableKey: PUBLISHABLE_KEY });
  return client;
}

/**
 * Asks the backend as the shop's sales channel, in the reader's language.
 * @throws Response with 503 when it fails or takes over 8 s.
 */
export async function askBackend<Answer>(
  path: string,
  language: Language,
  question: Question = {},
): Promise<Asked<Answer>> {
  try {
    const body = await backend().fetch<Answer>(path, {
      ...question,
      headers: { ...question.headers, "accept-language": language },
      signal: AbortSignal.timeout(TIMEOUT_MS),
    });
    return { ok: true, body };
  } catch (error) {
    if (error instanceof FetchError && error.status && error.status < 500) {
      return { ok: false, status: error.status, message: error.message };
    }
    throw new Response(null, { status: 503 });
  }
}

/**
 * Reads what a page cannot be without.
 * @throws Response with the backend's own status for 404 and 400, else 503.
 */
export async function fromBackend<Answer>(
  path: string,
  language: Language,
  search?: URLSearchParams,
): Promise<Answer> {
  const answer = await askBackend<Answer>(`${path}${search?.size ? `?${search}` : ""}`, language);
  if (answer.ok) return answer.body;
  const status = answer.status === 404 || answer.status === 400 ? answer.status : 503;
  throw new Response(null, { status });
}
