import i18next from "i18next";

interface ProblemBody {
  message?: string;
  field?: string;
  details?: Array<{ field: string; message: string }>;
}

/** An answer other than 2xx, in the reader's language, with its faulty fields. */
export class RequestFailure extends Error {
  constructor(
    readonly status: number,
    private readonly body: ProblemBody,
  ) {
    super(body.message ?? String(status));
  }

  /** What is wrong with a field, if it is that field. */
  of(field: string): string | undefined {
    const detail = this.body.details?.find((found) => found.field === field);
    return detail?.message ?? (this.body.field === field ? this.message : undefined);
  }
}

type Query = Record<string, string | number | undefined>;

/** Asks an admin route, with the dashboard's session and language. @throws RequestFailure */
export async function request<Answer>(
  path: string,
  options: { method?: "GET" | "POST" | "DELETE"; query?: Query; body?: unknown } = {},
): Promise<Answer> {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(options.query ?? {})) {
    if (value !== undefined && value !== "") search.set(key, String(value));
  }
  const answer = await fetch(`/admin${path}${search.size ? `?${search}` : ""}`, {
    method: options.method ?? "GET",
    credentials: "include",
    headers: {
      "accept-language": i18next.language ?? "vi",
      ...(options.body === undefined ? {} : { "content-type": "application/json" }),
    },
    body: options.body === undefined ? undefined : JSON.stringify(options.body),
  });
  const body: unknown = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new RequestFailure(answer.status, body as ProblemBody);
  return body as Answer;
}
