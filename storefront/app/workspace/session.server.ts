import { createCookie } from "@remix-run/node";
import { z } from "zod";
import { readConfiguration } from "../configuration.server";

/** As long as the backend's own log-in holds. */
const SESSION_SECONDS = 24 * 60 * 60;

/** Who signed in to the workspace in this browser, and for which co-operative they work. */
const Session = z.object({ token: z.string().min(1), cooperative: z.string().optional() });
export type Session = z.infer<typeof Session>;

function cookie() {
  const { COOKIE_SECRET, SHOP_URL } = readConfiguration();
  return createCookie("gian-hang", {
    path: "/",
    sameSite: "lax",
    httpOnly: true,
    secure: SHOP_URL.startsWith("https:"),
    secrets: [COOKIE_SECRET],
    maxAge: SESSION_SECONDS,
  });
}

/** The browser's session; nothing where there is none, or it was not made by the shop. */
export async function sessionOf(request: Request): Promise<Session | undefined> {
  const kept: unknown = await cookie().parse(request.headers.get("cookie"));
  return Session.safeParse(kept).data;
}

/** Headers that keep a session; without one, that end it. */
export async function keepSession(session?: Session): Promise<Headers> {
  const kept = session
    ? await cookie().serialize(session)
    : await cookie().serialize("", { maxAge: 0 });
  return new Headers({ "Set-Cookie": kept, "Cache-Control": "private, no-store" });
}
