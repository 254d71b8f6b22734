import { z } from "zod";
import type { Asked } from "../market/backend.server";
import { type AsShopper, askAsShopper } from "./shopper.server";

/** Where forms that keep something in the account are sent. */
const KEEP = "/tai-khoan/luu";

const HANDLE = z.string().regex(/^[a-z0-9-]{1,120}$/);

/** What is to be kept: goods, and whether to tell when they are back; or a co-operative to follow. */
const Wanted = z.union([
  z.object({ hang: HANDLE, bao: z.literal("co-hang").optional() }),
  z.object({ htx: HANDLE }),
]);
export type Wanted = z.infer<typeof Wanted>;

/** What a form or an address asks to keep; nothing where it asks for nothing that can be. */
export const wantedIn = (fields: FormData | URLSearchParams): Wanted | undefined =>
  Wanted.safeParse(Object.fromEntries(fields)).data;

/** The way that leads through the log-in and keeps it then. */
export const wayTo = (wanted: Wanted) => `${KEEP}?${new URLSearchParams(wanted)}`;

/** The page that shows what is wanted. */
export const pageOf = (wanted: Wanted) =>
  "hang" in wanted ? `/san-pham/${wanted.hang}` : `/hop-tac-xa/${wanted.htx}`;

/** The list in which it stands once it is kept. */
export const listOf = (wanted: Wanted) =>
  "hang" in wanted ? "/tai-khoan/da-luu?xong=luu" : "/tai-khoan/theo-doi?xong=luu";

/** Keeps it in the account. */
export function keep(
  { session, language }: Pick<AsShopper, "session" | "language">,
  wanted: Wanted,
): Promise<Asked<unknown>> {
  const [path, body] =
    "hang" in wanted
      ? ["/wishes", { handle: wanted.hang, ...(wanted.bao ? { on_stock: true } : {}) }]
      : ["/follows", { handle: wanted.htx }];
  return askAsShopper(session, path as string, language, { method: "POST", body: body as object });
}

/**
 * Does what somebody wanted before they signed in, of the page that they are to go back to; gives where they go. What
 * could not be kept is seen on its page, where they may press again.
 */
export async function keepOnReturn(
  back: string,
  shopper: Pick<AsShopper, "session" | "language">,
): Promise<string> {
  const [path, search] = back.split("?");
  const wanted = path === KEEP ? wantedIn(new URLSearchParams(search)) : undefined;
  if (!wanted) return back;
  const kept = await keep(shopper, wanted).catch(() => undefined);
  return kept?.ok ? listOf(wanted) : pageOf(wanted);
}
