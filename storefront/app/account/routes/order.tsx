import type {
  Consignment,
  ConsignmentState,
  ReviewableGoods,
  ShopperOrderAnswer,
} from "@nang-gio/marketplace/contract";
import {
  type ActionFunctionArgs,
  data,
  type LoaderFunctionArgs,
  type MetaFunction,
} from "@remix-run/node";
import { Form, Link, useActionData, useLoaderData } from "@remix-run/react";
import { withProvince } from "../../market/orders.server";
import { money } from "../../parts/format";
import { Notice } from "../../parts/notice";
import { OrderView } from "../../parts/order-view";
import {
  askReturn,
  cancellationIn,
  cancelOwn,
  MOST_PICTURES,
  picturesIn,
  returnIn,
} from "../change-order.server";
import { CancelReason, ConsignmentActions, seenAs } from "../consignment-actions";
import { speakAccount } from "../messages";
import { type OrderedAgain, orderAgain } from "../order-again.server";
import { ReviewLinks } from "../review-links";
import { asShopper, readAsShopper } from "../shopper.server";
import { accountHead, useAccount } from "../use-account";

export const meta: MetaFunction = ({ location, params }) =>
  accountHead(location.pathname, "order_open", { number: params.number ?? "" });

/** States of a consignment of which the goods have reached the shopper. */
const ARRIVED: readonly ConsignmentState[] = ["delivered", "returned"];
/** Kinds of goods of one order that are asked for. */
const MOST_GOODS = 100;

const NUMBER = /^\d{1,10}$/;

function numberIn({ number = "" }: { number?: string }): string {
  if (!NUMBER.test(number)) throw new Response(null, { status: 404 });
  return number;
}

/** An order of the shopper's. */
export async function loader(asking: LoaderFunctionArgs) {
  const number = numberIn(asking.params);
  const shopper = await asShopper(asking);
  const { order, may } = await readAsShopper<ShopperOrderAnswer>(shopper, `/orders/${number}`);
  const arrived = order.consignments.some(({ state }) => ARRIVED.includes(state));
  const { goods } = arrived
    ? await readAsShopper<{ goods: ReviewableGoods[] }>(shopper, "/reviews", {
        ...{ order: number, limit: MOST_GOODS },
      })
    : { goods: [] };
  return { order: withProvince(order), may, mostPictures: MOST_PICTURES, goods };
}

interface Answer {
  done: "cancelled" | "return_sent" | null;
  refusal: string | null;
  /** The consignment that a refusal is about. */
  consignment: string | null;
  again: OrderedAgain | null;
}

const NOTHING: Answer = { done: null, refusal: null, consignment: null, again: null };

/** Cancels, asks for a return, or puts the same goods into the cart. */
export async function action(asking: ActionFunctionArgs) {
  const number = numberIn(asking.params);
  const shopper = await asShopper(asking);
  const say = speakAccount(shopper.language);
  const form = await asking.request.formData();
  const intent = form.get("intent");
  if (intent === "again") {
    const { again, headers } = await orderAgain(asking.request, shopper, number);
    return data<Answer>({ ...NOTHING, again }, { headers });
  }
  if (intent === "cancel") {
    const answer = await cancelOwn(shopper, number, cancellationIn(form));
    return answer.ok
      ? data<Answer>({ ...NOTHING, done: "cancelled" })
      : data<Answer>({ ...NOTHING, refusal: answer.message }, { status: answer.status });
  }
  if (intent !== "return") throw new Response(null, { status: 400 });
  const asked = returnIn(form);
  const pictures = picturesIn(form);
  const wrong =
    asked.lines.length === 0
      ? say("return_none")
      : pictures.length > MOST_PICTURES
        ? say("return_too_many_pictures", { most: MOST_PICTURES })
        : null;
  const consignment = asked.consignment.id;
  if (wrong) return data<Answer>({ ...NOTHING, refusal: wrong, consignment }, { status: 400 });
  const answer = await askReturn(shopper, number, asked, pictures);
  if (answer.ok) return data<Answer>({ ...NOTHING, done: "return_sent" });
  return data<Answer>(
    { ...NOTHING, refusal: answer.message, consignment },
    { status: answer.status },
  );
}

/** What of an order is in the cart now, what is not and why, and what costs another price. */
function Again({ again }: { again: OrderedAgain }) {
  const { say, to } = useAccount();
  return (
    <div role="status" className="account-done">
      <p>{again.added > 0 ? say("again_added", { count: again.added }) : say("again_none")}</p>
      <ul>
        {again.refused.map(({ title, why }) => (
          <li key={`no ${title}`}>{say("again_not", { title, why: why ?? say("again_gone") })}</li>
        ))}
        {again.repriced.map(({ title, before, now }) => (
          <li key={`price ${title}`}>
            {say("again_price", { title, before: money(before), now: money(now) })}
          </li>
        ))}
      </ul>
      {again.added > 0 ? (
        <Link to={to("/gio-hang")} className="button">
          {say("again_cart")}
        </Link>
      ) : null}
    </div>
  );
}

/** The way to ask the co-operative about what was ordered of it. */
function AskLink({ consignment }: { consignment: Pick<Consignment, "id"> }) {
  const { say, to } = useAccount();
  return (
    <p className="consignment-ask">
      <Link to={to(`/tai-khoan/hoi-dap/moi?kien=${consignment.id}`)}>{say("order_ask")}</Link>
    </p>
  );
}

export default function Order() {
  const { order, may, mostPictures, goods } = useLoaderData<typeof loader>();
  const answer: Answer | undefined = useActionData<typeof action>();
  const { say, sayShop, to } = useAccount();
  const { number, consignments, prepayment } = order;
  const live = consignments.filter(({ state }) => state !== "cancelled");
  const all = live.length > 1 && live.every(({ id }) => may[id]?.cancel);
  return (
    <div className="account-order">
      <p>
        <Link to={to("/tai-khoan")}>{say("order_back")}</Link>
      </p>
      <h1>{sayShop("order_number", { number })}</h1>
      {answer?.refusal ? (
        <Notice title={say("change_failed")} items={[{ text: answer.refusal }]} />
      ) : null}
      {answer?.done ? (
        <p role="status" className="account-done">
          {say(answer.done)}
        </p>
      ) : null}
      {answer?.again ? <Again again={answer.again} /> : null}
      <div className="purchase account-purchase">
        <OrderView
          order={order}
          below={(consignment) => (
            <>
              <AskLink consignment={consignment} />
              <ReviewLinks
                goods={goods.filter((one) => one.consignments.includes(consignment.id))}
              />
              <ConsignmentActions
                consignment={consignment}
                may={may[consignment.id]}
                prepaid={prepayment !== null}
                mostPictures={mostPictures}
                opened={answer?.consignment ?? null}
              />
            </>
          )}
        />
      </div>
      <section className="account-again">
        <h2>{say("again_title")}</h2>
        <p>{say("again_text")}</p>
        <Form method="post">
          <button type="submit" name="intent" value="again">
            {say("again")}
          </button>
        </Form>
        {all ? (
          <details className="account-fold">
            <summary>{say("cancel_all_title")}</summary>
            <p>{say("cancel_all_text")}</p>
            {prepayment ? <p>{say("cancel_money")}</p> : null}
            <Form method="post" className="account-form">
              {live.map((one) => (
                <input key={one.id} type="hidden" name="consignment" value={seenAs(one)} />
              ))}
              <CancelReason id="all" />
              <button type="submit" name="intent" value="cancel" className="button-quiet">
                {say("cancel_all_press", { number })}
              </button>
            </Form>
          </details>
        ) : null}
      </section>
    </div>
  );
}
