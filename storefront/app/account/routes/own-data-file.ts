import type { ActionFunctionArgs, LoaderFunctionArgs } from "@remix-run/node";
import { lead } from "../../asking.server";
import { textsIn } from "../../forms/form-answer.server";
import { languageAsked } from "../../language";
import { takeOwnData } from "../own-data.server";
import { asShopper } from "../shopper.server";

const PAGE = "/tai-khoan/du-lieu";

/** Nothing stands here to be read. */
export function loader({ request }: LoaderFunctionArgs): never {
  throw lead(languageAsked(request), PAGE);
}

/** `POST /tai-khoan/du-lieu/tai-ve`: the shopper's data as a ZIP; a wrong password leads back to the page, which says so. */
export async function action(asking: ActionFunctionArgs): Promise<Response> {
  const shopper = await asShopper(asking);
  const form = textsIn(await asking.request.formData(), ["export-password"], 200);
  const taken = await takeOwnData(shopper, form["export-password"]);
  if (taken instanceof Response) return taken;
  throw lead(shopper.language, `${PAGE}?chua-tai=${taken.refused}`);
}
