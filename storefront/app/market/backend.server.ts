import { readConfiguration } from "../configuration.server";
import type { Language } from "../language";

const TIMEOUT_MS = 8_000;
/** From this status on the backend failed; below it, it refused. */
const FIRST_FAILURE = 500;

/** What the backend said: its answer, or its refusal in the reader's language. */
export type Asked<Answer> = { ok: true; body: Answer } | Refusal;

/** A refusal in the reader's language. */
export interface Refusal {
  ok: false;
  status: number;
  message: string;
  /** What is wrong with which field of what was sent. */
  faults: Record<string, string>;
}

interface Question {
  method?: "GET" | "POST" | "DELETE";
  /** Sent as JSON, a form as it is. */
  body?: object;
  query?: object;
  /** In whose name, where it is not the shop's alone. */
  headers?: Record<string, string>;
  /** Milliseconds that the answer may take. */
  timeout?: number;
}

interface RefusalBody {
  message?: string;
  field?: string;
  details?: Array<{ field: string; message: string }>;
}

function addressOf(path: string, query: object = {}): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value !== undefined && value !== null) search.set(name, String(value));
  }
  return (
    readConfiguration().BACKEND_URL.replace(/\/$/, "") + path + (search.size ? `?${search}` : "")
  );
}

async function refusalOf(answer: Response): Promise<Refusal> {
  const { message, field, details } = (await answer.json().catch(() => ({}))) as RefusalBody;
  const text = message ?? answer.statusText;
  const named = details ?? (field ? [{ field, message: text }] : []);
  return {
    ok: false,
    status: answer.status,
    message: text,
    faults: Object.fromEntries(named.toReversed().map((fault) => [fault.field, fault.message])),
  };
}

/**
 * Asks the backend as the shop's sales channel, in the reader's language.
 * @throws Response with 503 when it fails or takes over 8 s, or what was asked for.
 */
export async function askBackend<Answer>(
  path: string,
  language: Language,
  { method = "GET", body, query, headers, timeout = TIMEOUT_MS }: Question = {},
): Promise<Asked<Answer>> {
  const form = body instanceof FormData ? body : undefined;
  try {
    const answer = await fetch(addressOf(path, query), {
      method,
      headers: {
        accept: "application/json",
        ...(body && !form ? { "content-type": "application/json" } : {}),
        "x-publishable-api-key": readConfiguration().PUBLISHABLE_KEY,
        ...headers,
        "accept-language": language,
      },
      body: form ?? (body && JSON.stringify(body)),
      signal: AbortSignal.timeout(timeout),
    });
    if (answer.ok) return { ok: true, body: (await answer.json()) as Answer };
    if (answer.status < FIRST_FAILURE) return await refusalOf(answer);
  } catch {
    // It could not be reached, or did not answer in time.
  }
  throw new Response(null, { status: 503 });
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
