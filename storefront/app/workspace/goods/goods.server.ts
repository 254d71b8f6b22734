import type {
  COOPERATIVE_HEADER as CooperativeHeader,
  FieldNote,
  SellerChoices,
  SellerProduct,
} from "@nang-gio/marketplace/contract";
import type { Picture } from "@nang-gio/media/contract";
import { readConfiguration } from "../../configuration.server";
import type { Language } from "../../language";
import { handOn } from "../../market/hand-on.server";
import { type AtWork, readAsSeller } from "../seller.server";
import type { Session } from "../session.server";

const COOPERATIVE_HEADER: typeof CooperativeHeader = "x-cooperative-id";
/** Longer than reading a page: pictures are rendered before the answer. */
const TIMEOUT_MS = 60_000;

/** What the backend said to a write; what it refused by its fields. */
export type Sent<Answer> =
  | { ok: true; body: Answer }
  | {
      ok: false;
      status: number;
      message: string;
      notes: FieldNote[];
      /** What has moved meanwhile, where it would be done for who says that they have seen that. */
      confirmable: string[];
    };

interface Refusal {
  message?: string;
  details?: Array<{ field: string; message: string }>;
  confirmable?: string[];
}

const addressOf = (path: string) => `${readConfiguration().BACKEND_URL}/seller${path}`;

const headersOf = ({ token, cooperative }: Session, language: Language) => ({
  authorization: `Bearer ${token}`,
  "accept-language": language,
  ...(cooperative ? { [COOPERATIVE_HEADER]: cooperative } : {}),
});

/**
 * A file of the co-operative's, handed on.
 * @throws Response with 404 where there is none, else 503 when the backend does not give it.
 */
export async function downloadAsSeller(
  { session, language }: Pick<AtWork, "session" | "language">,
  path: string,
): Promise<Response> {
  const answer = await fetch(addressOf(path), {
    headers: headersOf(session, language),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => undefined);
  if (!answer?.ok) throw new Response(null, { status: answer?.status === 404 ? 404 : 503 });
  return handOn(answer);
}

/**
 * Writes in the name of who signed in: a body as JSON, a form as it is.
 * @throws Response with 503 when the backend fails or cannot be reached.
 */
export async function sendAsSeller<Answer>(
  { session, language }: Pick<AtWork, "session" | "language">,
  path: string,
  sent: object,
): Promise<Sent<Answer>> {
  const isForm = sent instanceof FormData;
  const answer = await fetch(addressOf(path), {
    method: "POST",
    headers: {
      ...headersOf(session, language),
      ...(isForm ? {} : { "content-type": "application/json" }),
    },
    body: isForm ? sent : JSON.stringify(sent),
    signal: AbortSignal.timeout(TIMEOUT_MS),
  }).catch(() => undefined);
  if (!answer || answer.status >= 500) throw new Response(null, { status: 503 });
  const body: unknown = await answer.json();
  if (answer.ok) return { ok: true, body: body as Answer };
  const { message = "", details = [], confirmable = [] } = body as Refusal;
  const notes = details.map((detail) => ({
    field: detail.field.replace(/^content\./, ""),
    text: detail.message,
  }));
  return { ok: false, status: answer.status, message, notes, confirmable };
}

/** Sends one picture; again, it is the same. */
export function sendPicture(work: AtWork, file: File): Promise<Sent<{ picture: Picture }>> {
  const form = new FormData();
  form.set("files", file, file.name);
  return sendAsSeller(work, "/uploads", form);
}

const ID = /^\w{1,64}$/;

/** The id in a product's address. @throws Response with 404 for what cannot be one. */
export function productId({ id }: { id?: string }): string {
  if (!id || !ID.test(id)) throw new Response(null, { status: 404 });
  return id;
}

/** A product of the co-operative. @throws Response with 404 for one that is not its own. */
export async function readOwnProduct(work: AtWork, id: string): Promise<SellerProduct> {
  return (await readAsSeller<{ product: SellerProduct }>(work, `/products/${id}`)).product;
}

/** What the form offers to choose from. */
export const readChoices = (work: AtWork) => readAsSeller<SellerChoices>(work, "/choices");
