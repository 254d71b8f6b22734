import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
  redirect,
} from "@remix-run/node";
import { Link, useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findCart, setCode, setQuantity, settleDeliveries, viewCart } from "../cart/cart.server";
import { CartPartView } from "../cart/cart-part-view";
import { CodeForm } from "../cart/code-form";
import { cartIdOf, forgetCart, keepCart } from "../cart/cookies.server";
import { MAX_QUANTITY } from "../cart/view";
import { type Language, languageAsked, languageOf, localPath } from "../language";
import { speak } from "../messages";
import { NOT_INDEXED, shopTitle } from "../parts/head";
import { MessagePage } from "../parts/message-page";
import { Notice } from "../parts/notice";
import { Totals } from "../parts/totals";
import { useShop } from "../parts/use-shop";
import purchase from "../styles/purchase.css?url";

export const links = () => [{ rel: "stylesheet", href: purchase }];

export const meta: MetaFunction = ({ location }) => [
  shopTitle(speak(languageOf(location.pathname))("cart_title")),
  NOT_INDEXED,
];

const id = z.string().regex(/^\w{1,64}$/);
const quantity = z.coerce.number().int().min(1).max(MAX_QUANTITY);

const code = z.string().trim().min(1).max(40);

/** What a form of the cart asks for. */
const Change = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("set"), line: id, step: quantity.optional(), quantity }),
  z.object({ intent: z.literal("remove"), line: id }),
  z.object({ intent: z.literal("deliver"), cooperative: id, option: id }),
  z.object({ intent: z.literal("code"), code }),
  z.object({ intent: z.literal("code-off"), code }),
]);
type Change = z.infer<typeof Change>;

interface Outcome {
  errors?: Array<{ text: string; line?: string }>;
  /** Why a code was not taken. */
  code?: { typed: string; text: string };
}

/** The browser's cart, grouped by co-operative and checked against what is sold now. */
export async function loader({ request }: LoaderFunctionArgs) {
  const language = languageAsked(request);
  const kept = await cartIdOf(request);
  const found = await viewCart(kept, language);
  const headers = found
    ? await keepCart(found.view.id, found.view.count)
    : kept
      ? await forgetCart()
      : undefined;
  return data({ view: found?.view ?? null }, { headers });
}

async function change(cartId: string, wanted: Change, language: Language): Promise<Outcome> {
  if (wanted.intent === "deliver") {
    const { cooperative, option } = wanted;
    const answer = await settleDeliveries(cartId, language, [
      { cooperative_id: cooperative, option_id: option },
    ]);
    return answer.ok ? {} : { errors: [{ text: answer.message }] };
  }
  if (wanted.intent === "code" || wanted.intent === "code-off") {
    const answer = await setCode(
      cartId,
      wanted.code.toUpperCase(),
      wanted.intent === "code",
      language,
    );
    return answer.ok ? {} : { code: { typed: wanted.code, text: answer.message } };
  }
  const pieces = wanted.intent === "remove" ? 0 : (wanted.step ?? wanted.quantity);
  const answer = await setQuantity(cartId, wanted.line, pieces, language);
  return answer.ok ? {} : { errors: [{ text: answer.message, line: wanted.line }] };
}

function faultsIn(form: Record<string, unknown>, language: Language): Outcome {
  if (form.intent === "code") {
    return { code: { typed: "", text: speak(language)("code_wanted") } };
  }
  const line = typeof form.line === "string" ? form.line : undefined;
  const text = speak(language)("quantity_wrong", { most: MAX_QUANTITY });
  return { errors: [{ text, line }] };
}

/** Changes, removes, or chooses a delivery; without scripts it leads back to the cart. */
export async function action({ request }: ActionFunctionArgs) {
  const language = languageAsked(request);
  const form = Object.fromEntries(await request.formData());
  const wanted = Change.safeParse(form);
  if (!wanted.success) return data(faultsIn(form, language), { status: 400 });
  const kept = await findCart(await cartIdOf(request), language);
  if (!kept) throw redirect(localPath(language, "/gio-hang"), { status: 303 });
  const outcome = await change(kept.id, wanted.data, language);
  if (outcome.errors || outcome.code) return data(outcome, { status: 400 });
  throw redirect(localPath(language, "/gio-hang"), { status: 303 });
}

export default function Cart() {
  const { view } = useLoaderData<typeof loader>();
  const { errors = [], code } = useActionData<typeof action>() ?? {};
  const { say, to } = useShop();
  const loose = [
    ...errors.filter(({ line }) => !line).map(({ text }) => ({ text })),
    ...(view?.problems ?? []).map(({ message }) => ({ text: message })),
  ];
  const ofLines = new Map(errors.flatMap(({ line, text }) => (line ? [[line, text]] : [])));
  if (!view || view.parts.length === 0) {
    return (
      <>
        {loose.length > 0 ? <Notice title={say("cart_attention")} items={loose} /> : null}
        <MessagePage
          title={say("cart_empty_title")}
          text={say("cart_empty_text")}
          action={{ to: to("/san-pham"), text: say("hero_action") }}
        />
      </>
    );
  }
  const told = [
    ...loose,
    ...view.parts.flatMap(({ lines }) =>
      lines.flatMap(({ id, problems }) =>
        problems.map(({ message }) => ({ text: message, target: `quantity-${id}` })),
      ),
    ),
    ...errors.flatMap(({ line, text }) => (line ? [{ text, target: `quantity-${line}` }] : [])),
  ];
  return (
    <div className="purchase">
      <h1>{say("cart_title")}</h1>
      <div className="purchase-main">
        {told.length > 0 ? <Notice title={say("cart_attention")} items={told} /> : null}
        {view.parts.map((part) => (
          <CartPartView key={part.cooperative.id} part={part} errors={ofLines} />
        ))}
      </div>
      <aside className="purchase-side">
        <Totals amounts={view} />
        <CodeForm codes={view.codes} refused={code} />
        <p className="fine">{say("total_note")}</p>
        <Link to={to("/thanh-toan")} className="button button-sun">
          {say("cart_to_checkout")}
        </Link>
        <Link to={to("/san-pham")} className="purchase-on">
          {say("cart_shop_on")}
        </Link>
      </aside>
    </div>
  );
}
