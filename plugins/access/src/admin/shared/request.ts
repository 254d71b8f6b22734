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

  /** What is wrong with a field or with something in it. */
  within(field: string): string | undefined {
    const inside = this.faulty.find((found) => found.startsWith(`${field}.`));
    return this.of(field) ?? (inside && this.of(inside));
  }

  /** Why, where the sentence does not say it. */
  get reasons(): string[] {
    const told = (this.body.details ?? []).map(({ message }) => message);
    return [...new Set(told)].filter((reason) => !this.message.includes(reason));
  }

  /** The fields that are wrong. */
  get faulty(): string[] {
    const { details = [], field } = this.body;
    return details.length > 0 ? details.map((found) => found.field) : field ? [field] : [];
  }
}

export type Query = Record<string, string | number | boolean | undefined>;

interface Options {
  method?: "GET" | "POST" | "DELETE";
  /** Empty values are left out. */
  query?: Query;
  /** Sent as JSON, a form with files as it is. */
  body?: unknown;
}

function addressOf(path: string, query: Query): string {
  const search = new URLSearchParams();
  for (const [key, value] of Object.entries(query)) {
    if (value !== undefined && value !== "") search.set(key, String(value));
  }
  return `/admin${path}${search.size ? `?${search}` : ""}`;
}

/** Asks a route under `/admin`, with the dashboard's session and language. @throws RequestFailure */
export async function request<Answer>(
  path: string,
  { method = "GET", query = {}, body }: Options = {},
): Promise<Answer> {
  const isJson = body !== undefined && !(body instanceof FormData);
  const answer = await fetch(addressOf(path, query), {
    method,
    credentials: "include",
    headers: {
      "accept-language": i18next.language ?? "vi",
      ...(isJson ? { "content-type": "application/json" } : {}),
    },
    body: isJson ? JSON.stringify(body) : (body as FormData | undefined),
  });
  const answered: unknown = await answer.json().catch(() => ({}));
  if (!answer.ok) throw new RequestFailure(answer.status, answered as ProblemBody);
  return answered as Answer;
}

/** What every paged list answers beside its rows. */
export interface Page {
  count: number;
  limit: number;
  offset: number;
}
