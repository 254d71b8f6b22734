import { createRequire } from "node:module";
import { z } from "zod";

/** What of autocannon is used; it brings no types. */
interface Client {
  on(event: "response", listener: (status: number, bytes: number, ms: number) => void): void;
}
type Autocannon = (options: {
  url: string;
  connections: number;
  duration: number;
  timeout: number;
  headers: Record<string, string>;
  requests: Array<{ setupRequest: (request: { path: string }) => { path: string } }>;
  setupClient: (client: Client) => void;
}) => Promise<unknown>;

const autocannon: Autocannon = createRequire(import.meta.url)("autocannon");
const Result = z.object({
  errors: z.number(),
  non2xx: z.number(),
});

const CONNECTIONS = 10;
const WARM_SECONDS = 2;
/** Stock listing over 50,000 products takes more than autocannon's own 10 s on a busy machine. */
const LONGEST_SECONDS = 60;

/** What one address bears: requests per second and milliseconds. */
export interface Measured {
  perSecond: number;
  p50: number;
  p99: number;
}

export function percentile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/**
 * Asks an address over ten connections; what is answered in the first moments is not counted.
 * @param path called for each request, so that addresses may differ
 * @throws Error when an answer is not a success
 */
export async function measure(
  url: string,
  path: string | (() => string),
  seconds: number,
  headers: Record<string, string> = {},
): Promise<Measured> {
  const next = typeof path === "string" ? () => path : path;
  const times: number[] = [];
  const warmUntil = performance.now() + WARM_SECONDS * 1_000;
  const result = await autocannon({
    url,
    connections: CONNECTIONS,
    duration: WARM_SECONDS + seconds,
    timeout: LONGEST_SECONDS,
    headers: { ...headers, "accept-encoding": "gzip, br" },
    requests: [{ setupRequest: (request) => ({ ...request, path: next() }) }],
    setupClient: (client) =>
      client.on("response", (_status, _bytes, ms) => {
        if (performance.now() > warmUntil) times.push(ms);
      }),
  });
  const { errors, non2xx } = Result.parse(result);
  if (errors + non2xx > 0 || times.length === 0) {
    throw new Error(
      `${next()}: ${times.length} answers, ${errors} errors, ${non2xx} not a success`,
    );
  }
  return {
    perSecond: times.length / seconds,
    p50: percentile(times, 0.5),
    p99: percentile(times, 0.99),
  };
}
