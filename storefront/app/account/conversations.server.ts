import type { AskAsSide } from "../conversations/send-message.server";
import { type AsShopper, askAsShopper } from "./shopper.server";

/** Asks in the name of who signed in, below their conversations. */
export const askOfShopper =
  ({ session, language }: Pick<AsShopper, "session" | "language">): AskAsSide =>
  (path, question) =>
    askAsShopper(session, `/conversations${path}`, language, question);

/** How an address names what is asked about, and the backend. */
const SUBJECTS = [
  { field: "hang", about: "product", by: "handle" },
  { field: "htx", about: "cooperative", by: "handle" },
  { field: "kien", about: "consignment", by: "id" },
] as const;

/** What an address asks about. @throws Response with 404 where it says nothing that can be asked about */
export function subjectIn(address: URLSearchParams): Record<string, string> {
  for (const { field, about, by } of SUBJECTS) {
    const said = address.get(field);
    if (said && /^[\w-]{1,100}$/.test(said)) return { about, [by]: said };
  }
  throw new Response(null, { status: 404 });
}
