import { type ActionFunctionArgs, data, redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { z } from "zod";
import { addLine, createCart, findCart } from "../cart/cart.server";
import { cartIdOf, keepCart } from "../cart/cookies.server";
import { countPieces, MAX_QUANTITY } from "../cart/view";
import { languageAsked, localPath } from "../language";
import { speak } from "../messages";
import { MessagePage } from "../parts/message-page";
import { useShop } from "../parts/use-shop";

/** A product page's form: pieces of a variant, and the page to lead back to. */
const Addition = z.object({
  variant: z.string().regex(/^\w{1,64}$/),
  quantity: z.coerce.number().int().min(1).max(MAX_QUANTITY),
  handle: z.string().regex(/^[a-z0-9-]{1,120}$/),
  scripted: z.literal("yes").optional(),
});

/** What became of it, where the shopper stays on the page. */
export interface Outcome {
  added: boolean;
  error?: string;
  handle?: string;
}

/** Nothing stands here to be read. */
export function loader({ request }: ActionFunctionArgs): never {
  const language = languageAsked(request);
  throw redirect(localPath(language, "/gio-hang"));
}

/** Puts goods into the browser's cart; without scripts it leads on to the cart. */
export async function action({ request }: ActionFunctionArgs) {
  const language = languageAsked(request);
  const wanted = Addition.safeParse(Object.fromEntries(await request.formData()));
  if (!wanted.success) {
    const error = speak(language)("quantity_wrong", { most: MAX_QUANTITY });
    return data<Outcome>({ added: false, error }, { status: 400 });
  }
  const { variant, quantity, handle, scripted } = wanted.data;
  const cart = (await findCart(await cartIdOf(request), language)) ?? (await createCart(language));
  const added = await addLine(cart.id, variant, quantity, language);
  const items = added.ok ? added.body.cart.items : cart.items;
  const headers = await keepCart(cart.id, countPieces(items));
  if (!added.ok) {
    return data<Outcome>({ added: false, error: added.message, handle }, { status: 400, headers });
  }
  if (!scripted) throw redirect(localPath(language, "/gio-hang"), { status: 303, headers });
  return data<Outcome>({ added: true }, { headers });
}

/** What a shopper without scripts sees where nothing could be added. */
export default function NotAdded() {
  const outcome = useActionData<typeof action>();
  const { say, to } = useShop();
  const back = outcome?.handle
    ? { to: to(`/san-pham/${outcome.handle}`), text: say("back") }
    : undefined;
  return <MessagePage title={say("add_failed")} text={outcome?.error ?? ""} action={back} />;
}
