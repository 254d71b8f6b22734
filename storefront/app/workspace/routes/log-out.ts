import type { ActionFunctionArgs } from "@remix-run/node";
import { languageOf } from "../../language";
import { lead } from "../seller.server";
import { keepSession } from "../session.server";

const pathLanguage = (request: Request) => languageOf(new URL(request.url).pathname);

/** Nothing stands here to be read. */
export async function loader({ request }: ActionFunctionArgs): Promise<never> {
  throw await lead(pathLanguage(request), "/ban-hang");
}

/** Forgets who signed in in this browser. */
export async function action({ request }: ActionFunctionArgs): Promise<never> {
  throw await lead(pathLanguage(request), "/ban-hang/dang-nhap", await keepSession());
}
