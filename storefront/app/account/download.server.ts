import { readConfiguration } from "../configuration.server";
import { handOn } from "../market/hand-on.server";
import type { AsShopper } from "./shopper.server";

/** Longer than reading a page: files are made while one waits. */
const TIMEOUT_MS = 60_000;

type Shopper = Pick<AsShopper, "session" | "language">;

/**
 * Asks for a file in the name of who signed in, below `/store/account`; a body is sent as JSON.
 * @throws Response with 503 where the backend fails.
 */
export async function askFile(
  { session, language }: Shopper,
  path: string,
  body?: object,
): Promise<Response> {
  const { BACKEND_URL, PUBLISHABLE_KEY } = readConfiguration();
  const answer = await fetch(`${BACKEND_URL.replace(/\/$/, "")}/store/account${path}`, {
    method: body ? "POST" : "GET",
    headers: {
      authorization: `Bearer ${session.token}`,
      "x-publishable-api-key": PUBLISHABLE_KEY,
      "accept-language": language,
      "content-type": "application/json",
    },
    body: body && JSON.stringify(body),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => undefined);
  if (!answer || answer.status >= 500) throw new Response(null, { status: 503 });
  return answer;
}

/** A file of the shopper's, handed on. @throws Response with 404 where there is none, 503 where the backend fails */
export async function downloadAsShopper(shopper: Shopper, path: string): Promise<Response> {
  const answer = await askFile(shopper, path);
  if (!answer.ok) throw new Response(null, { status: 404 });
  return handOn(answer);
}
