import { setImmediate as nextTurn } from "node:timers/promises";
import type {
  COOPERATIVE_HEADER as CooperativeHeader,
  SellerMe,
  SellerWorkplace,
  WITH_ME_HEADER as WithMeHeader,
} from "@nang-gio/marketplace/contract";
import type { AppLoadContext } from "@remix-run/node";
import { type Asking, lead } from "../asking.server";
import { type Language, languageAsked } from "../language";
import { type Asked, askBackend } from "../market/backend.server";
import { pathAsked, withReturn } from "./return-path";
import { keepSession, type Session, sessionOf } from "./session.server";

const COOPERATIVE_HEADER: typeof CooperativeHeader = "x-cooperative-id";
const WITH_ME_HEADER: typeof WithMeHeader = "x-with-me";

type Question = Omit<Parameters<typeof askBackend>[2] & object, "headers"> & {
  /** Whether the answer shall say who asks, too. */
  withMe?: boolean;
};

/** Asks the backend in the name of who signed in, for the co-operative that they work for. */
export function askAsSeller<Answer>(
  { token, cooperative }: Session,
  path: string,
  language: Language,
  { withMe, ...question }: Question = {},
): Promise<Asked<Answer>> {
  return askBackend<Answer>(`/seller${path}`, language, {
    ...question,
    headers: {
      authorization: `Bearer ${token}`,
      ...(withMe ? { [WITH_ME_HEADER]: "1" } : {}),
      ...(cooperative ? { [COOPERATIVE_HEADER]: cooperative } : {}),
    },
  });
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

/** The same for the frame, which lets its page ask first: that may ask for something else with the same question. */
export async function findSellerAfterPage(asking: Asking): Promise<SignedIn | undefined> {
  await nextTurn();
  return findSeller(asking);
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

/** What was read. @throws Response with the backend's own status for 400, 403 and 404, else 503. */
function unrefused<Answer>(answer: Asked<Answer>): Answer {
  if (answer.ok) return answer.body;
  const status = [400, 403, 404].includes(answer.status) ? answer.status : 503;
  throw new Response(null, { status });
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
  return unrefused(await askAsSeller<Answer>(session, path, language, { query }));
}

async function askTogether<Answer>(request: Request, path: string, query: object) {
  const session = await sessionOf(request);
  if (!session) return undefined;
  const answer = await askAsSeller<Answer & { me: SellerMe }>(
    session,
    path,
    languageAsked(request),
    { query, withMe: true },
  );
  return { session, answer };
}

/**
 * Who works, where, and what their page shows, by one request; called before a loader waits for anything, as the frame
 * asks for itself else. A refusal says nothing of who asks, so that {@link atWork} asks again.
 * @param may what of who works is asked before a refusal counts; throws where the page is not theirs
 * @throws Response as {@link atWork} and {@link readAsSeller}
 */
export async function readAtWork<Answer>(
  asking: Asking,
  path: string,
  query: object = {},
  may: (work: AtWork) => void = () => undefined,
): Promise<{ work: AtWork; read: Answer }> {
  const { request, context } = asking;
  const together = askTogether<Answer>(request, path, query);
  found.set(
    context,
    together.then((asked) =>
      asked?.answer.ok
        ? { session: asked.session, me: asked.answer.body.me }
        : askWhoSignedIn(request),
    ),
  );
  const work = await atWork(asking);
  may(work);
  const asked = await together;
  const read =
    asked && asked.session.cooperative === work.session.cooperative
      ? unrefused<Answer>(asked.answer)
      : await readAsSeller<Answer>(work, path, query);
  return { work, read };
}
