import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { lead } from "../../asking.server";
import { languageAsked } from "../../language";
import { askAsSeller } from "../seller.server";
import { keepSession, sessionOf } from "../session.server";

/** Nothing stands here to be read. */
export function loader({ request }: LoaderFunctionArgs): never {
  throw lead(languageAsked(request), "/ban-hang");
}

/** Ends the log-in, and forgets it in this browser also where the backend does not answer. */
export async function action({ request }: ActionFunctionArgs): Promise<never> {
  const language = languageAsked(request);
  const session = await sessionOf(request);
  if (session) {
    const ending = { method: "POST" as const, body: { which: "this" } };
    await askAsSeller({ token: session.token }, "/sessions/end", language, ending).catch(
      () => undefined,
    );
  }
  throw lead(language, "/ban-hang/dang-nhap", await keepSession());
}
