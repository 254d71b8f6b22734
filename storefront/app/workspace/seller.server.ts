import type {
  COOPERATIVE_HEADER as CooperativeHeader,
  SellerMe,
  SellerWorkplace,
} from "@nang-gio/marketplace/contract";
import { type AppLoadContext, redirect } from "@remix-run/node";
import { type Language, languageAsked, localPath } from "../language";
import { type Asked, askBackend } from "../market/backend.server";
import { pathAsked, withReturn } from "./return-path";
import { keepSession, type Session, sessionOf } from "./session.server";

const COOPERATIVE_HEADER: typeof CooperativeHeader = "x-cooperative-id";

type Question = Omit<Parameters<typeof askBackend>[2] & object, "headers">;

/** Asks the backend in the name of who signed in, for the co-operative that they work for. */
export function askAsSeller<Answer>(
  { token, cooperative }: Session,
  path: string,
  language: Language,
  question: Question = {},
): Promise<Asked<Answer>> {
  return askBackend<Answer>(`/seller${path}`, language, {
    ...question,
    headers: {
      authorization: `Bearer ${token}`,
      ...(cooperative ? { [COOPERATIVE_HEADER]: cooperative } : {}),
    },
  });
}

/** A redirect that nobody keeps. */
export function lead(language: Language, path: string, headers?: Headers): Response {
  return redirect(localPath(language, path), {
    status: 303,
    headers: headers ?? { "Cache-Control": "private, no-store" },
  });
}

/** A request of a browser, as loaders and actions get it. */
export interface Asking {
  request: Request;
  context: AppLoadContext;
}

interface SignedIn {
  session: Session;
  me: SellerMe;
}

async function askWhoSignedIn(request: Request): Promise<SignedIn | undefined> {
  const session = await sessionOf(request);
  if (!session) return undefined;
  const language = languageAsked(request);
  const answer = await askAsSeller<SellerMe>(session, "/me", language);
  if (answer.ok) return { session, me: answer.body };
  // They no longer belong to the co-operative that they worked for; they may to another.
  const { token } = session;
  const anew = session.cooperative
    ? await askAsSeller<SellerMe>({ token }, "/me", language)
    : undefined;
  return anew?.ok ? { session: { token }, me: anew.body } : undefined;
}

const found = new WeakMap<AppLoadContext, Promise<SignedIn | undefined>>();

/**
 * Who signed in in this browser; nothing where nobody did, or their log-in has ended. Asked once for all parts
 * of a page.
 */
export function findSeller({ request, context }: Asking): Promise<SignedIn | undefined> {
  const known = found.get(context) ?? askWhoSignedIn(request);
  found.set(context, known);
  return known;
}

/** What a page stands on that is about who signed in, wherever they work. */
export interface AsPerson extends SignedIn {
  language: Language;
}

/** Who signed in. @throws Response that leads to the log-in, and from there back. */
export async function asPerson(asking: Asking): Promise<AsPerson> {
  const language = languageAsked(asking.request);
  const seller = await findSeller(asking);
  if (seller) return { language, ...seller };
  const way = withReturn("/ban-hang/dang-nhap", pathAsked(asking.request));
  throw lead(language, way, await keepSession());
}

/** What a page of the workspace stands on. */
export interface AtWork extends AsPerson {
  workplace: SellerWorkplace;
}

/**
 * Who works, and where.
 * @throws Response that leads to the log-in, or to choosing a co-operative.
 */
export async function atWork(asking: Asking): Promise<AtWork> {
  const person = await asPerson(asking);
  const { workplace } = person.me;
  if (!workplace) throw lead(person.language, "/ban-hang/chon");
  return { ...person, workplace };
}

/**
 * Reads what a page of the workspace cannot be without.
 * @throws Response with the backend's own status for 400, 403 and 404, else 503.
 */
export async function readAsSeller<Answer>(
  { session, language }: Pick<AtWork, "session" | "language">,
  path: string,
  query?: object,
): Promise<Answer> {
  const answer = await askAsSeller<Answer>(session, path, language, { query });
  if (answer.ok) return answer.body;
  const status = [400, 403, 404].includes(answer.status) ? answer.status : 503;
  throw new Response(null, { status });
}
