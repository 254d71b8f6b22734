import type { ShopperView } from "@nang-gio/marketplace/contract";
import type { AppLoadContext } from "@remix-run/node";
import { type Asking, lead } from "../asking.server";
import { type Language, languageAsked } from "../language";
import { type Asked, askBackend } from "../market/backend.server";
import { pathAsked, withReturn } from "./return-path";
import { keepSession, type Session, sessionOf } from "./session.server";

type Question = Omit<Parameters<typeof askBackend>[2] & object, "headers">;

/** Who signed in, for a page that is theirs. */
export interface AsShopper {
  language: Language;
  session: Session;
  account: ShopperView;
}

/** Asks the backend in the name of who signed in, below `/store/account`. */
export function askAsShopper<Answer>(
  { token }: Session,
  path: string,
  language: Language,
  question: Question = {},
): Promise<Asked<Answer>> {
  return askBackend<Answer>(`/store/account${path}`, language, {
    ...question,
    headers: { authorization: `Bearer ${token}` },
  });
}

async function askWhoSignedIn(request: Request): Promise<AsShopper | undefined> {
  const session = await sessionOf(request);
  if (!session) return undefined;
  const language = languageAsked(request);
  const answer = await askAsShopper<{ account: ShopperView }>(session, "", language);
  return answer.ok ? { language, session, account: answer.body.account } : undefined;
}

const found = new WeakMap<AppLoadContext, Promise<AsShopper | undefined>>();

/** Who signed in in this browser; nothing where nobody did, or their log-in has ended. Asked once for all parts of a page. */
export function findShopper({ request, context }: Asking): Promise<AsShopper | undefined> {
  const known = found.get(context) ?? askWhoSignedIn(request);
  found.set(context, known);
  return known;
}

/** Has who signed in asked anew: what is told of them has changed while the page was asked for. */
export function forgetShopper({ context }: Asking): void {
  found.delete(context);
}

/** Who signed in. @throws Response that leads to the log-in, and from there back. */
export async function asShopper(asking: Asking): Promise<AsShopper> {
  const shopper = await findShopper(asking);
  if (shopper) return shopper;
  const way = withReturn("/tai-khoan/dang-nhap", pathAsked(asking.request));
  throw lead(languageAsked(asking.request), way, await keepSession());
}

/**
 * Reads what a page of the account cannot be without.
 * @throws Response with the backend's own status for 400 and 404, else 503.
 */
export async function readAsShopper<Answer>(
  { session, language }: Pick<AsShopper, "session" | "language">,
  path: string,
  query?: object,
): Promise<Answer> {
  const answer = await askAsShopper<Answer>(session, path, language, { query });
  if (answer.ok) return answer.body;
  throw new Response(null, { status: [400, 404].includes(answer.status) ? answer.status : 503 });
}
