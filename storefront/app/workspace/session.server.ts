import { z } from "zod";
import { signedCookie } from "../signed-cookie.server";

/** As long as the backend's own log-in holds. */
const SESSION_SECONDS = 24 * 60 * 60;

/** Who signed in to the workspace in this browser, and for which co-operative they work. */
const Session = z.object({ token: z.string().min(1), cooperative: z.string().optional() });
export type Session = z.infer<typeof Session>;

/** As long as the backend waits for a code of a second factor. */
const WAITING_SECONDS = 5 * 60;

/** A log-in whose password was right, and which waits for a code. */
const Waiting = z.object({ token: z.string().min(1), challenge: z.string().regex(/^\w{1,60}$/) });
export type Waiting = z.infer<typeof Waiting>;

const session = () => signedCookie("gian-hang", SESSION_SECONDS);
const waiting = () => signedCookie("gian-hang-ma", WAITING_SECONDS);

function unkept(...cookies: string[]): Headers {
  const headers = new Headers({ "Cache-Control": "private, no-store" });
  for (const kept of cookies) headers.append("Set-Cookie", kept);
  return headers;
}

/** The browser's session; nothing where there is none, or it was not made by the shop. */
export async function sessionOf(request: Request): Promise<Session | undefined> {
  const kept: unknown = await session().parse(request.headers.get("cookie"));
  return Session.safeParse(kept).data;
}

/** Headers that keep a session; without one, that end it. */
export async function keepSession(kept?: Session): Promise<Headers> {
  return unkept(
    kept ? await session().serialize(kept) : await session().serialize("", { maxAge: 0 }),
    await waiting().serialize("", { maxAge: 0 }),
  );
}

/** The browser's log-in that waits for a code; nothing where there is none. */
export async function waitingOf(request: Request): Promise<Waiting | undefined> {
  const kept: unknown = await waiting().parse(request.headers.get("cookie"));
  return Waiting.safeParse(kept).data;
}

/** Headers that keep a log-in until its code is told. */
export async function keepWaiting(kept: Waiting): Promise<Headers> {
  return unkept(await waiting().serialize(kept));
}
