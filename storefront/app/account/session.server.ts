import { z } from "zod";
import { signedCookie } from "../signed-cookie.server";

/** As long as the backend's own log-in holds. */
const SESSION_SECONDS = 30 * 24 * 60 * 60;

/** Who signed in to the shop in this browser: the backend's token. */
const Session = z.object({ token: z.string().min(1) });
export type Session = z.infer<typeof Session>;

const session = () => signedCookie("tai-khoan", SESSION_SECONDS);

/** The browser's session; nothing where there is none, or it was not made by the shop. */
export async function sessionOf(request: Request): Promise<Session | undefined> {
  const kept: unknown = await session().parse(request.headers.get("cookie"));
  return Session.safeParse(kept).data;
}

/** Headers that keep a session; without one, that end it. */
export async function keepSession(kept?: Session): Promise<Headers> {
  const cookie = kept
    ? await session().serialize(kept)
    : await session().serialize("", { maxAge: 0 });
  return new Headers({ "Cache-Control": "private, no-store", "Set-Cookie": cookie });
}
