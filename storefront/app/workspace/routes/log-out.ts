import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { languageAsked } from "../../language";
import { lead } from "../seller.server";
import { keepSession } from "../session.server";

/** Nothing stands here to be read. */
export function loader({ request }: LoaderFunctionArgs): never {
  throw lead(languageAsked(request), "/ban-hang");
}

/** Forgets who signed in in this browser. */
export async function action({ request }: ActionFunctionArgs): Promise<never> {
  throw lead(languageAsked(request), "/ban-hang/dang-nhap", await keepSession());
}
