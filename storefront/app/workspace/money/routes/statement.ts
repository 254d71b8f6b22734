import type { LoaderFunctionArgs } from "@remix-run/node";
import { downloadAsSeller } from "../../goods/goods.server";
import { atTheBooks, settlementId } from "../money.server";

/** `GET /ban-hang/tien/quyet-toan/:id/bang-ke`: a settlement's statement as PDF, or as a spreadsheet (`?loai=xlsx`). */
export async function loader(asking: LoaderFunctionArgs): Promise<Response> {
  const work = await atTheBooks(asking);
  const format = new URL(asking.request.url).searchParams.get("loai") === "xlsx" ? "xlsx" : "pdf";
  const asked = new URLSearchParams({ format, language: work.language });
  return downloadAsSeller(work, `/settlements/${settlementId(asking.params)}/statement?${asked}`);
}
