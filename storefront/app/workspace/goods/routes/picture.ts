import type { ActionFunctionArgs } from "@remix-run/node";
import { atWork } from "../../seller.server";
import { sendPicture } from "../goods.server";
import { readForm } from "../save-goods.server";

/** `POST /ban-hang/hang/anh`: one picture of the form `files`, as a script sends it; answers its smallest file's address. */
export async function action(asking: ActionFunctionArgs): Promise<Response> {
  const work = await atWork(asking);
  const file = (await readForm(asking.request)).get("files");
  if (!(file instanceof File)) return Response.json({}, { status: 400 });
  const sent = await sendPicture(work, file);
  if (!sent.ok) return Response.json({ message: sent.message }, { status: sent.status });
  const { base, widths } = sent.body.picture;
  return Response.json({ address: `${base}-${widths[0]}.jpg` });
}
