import type { PaymentReturned } from "@nang-gio/marketplace/contract";
import { Link } from "@remix-run/react";
import type { Say } from "../messages";
import { Notice } from "./notice";
import { useShop } from "./use-shop";

/** What became of a payment, in a sentence. */
function outcome({ way, state, failure }: PaymentReturned, say: Say): string {
  if (state === "failed") return say(`failed_${failure ?? "other"}`);
  if (state === "paid") return say(`online_returned_${way}`);
  return say(`online_${state}_${way}`);
}

interface PaymentOutcomeProps {
  /** What the page is about, where it is about no order. */
  title: string;
  returned: PaymentReturned | null;
  refusal: string | null;
}

/** What became of a payment for whoever has not placed its order in this browser, and where the order is looked up. */
export function PaymentOutcome({ title, returned, refusal }: PaymentOutcomeProps) {
  const { say, to } = useShop();
  return (
    <div className="lookup">
      <h1>{returned ? say("order_number", { number: returned.number }) : title}</h1>
      {refusal ? <Notice title={refusal} items={[]} /> : null}
      {returned && !refusal ? (
        <p className={returned.state === "failed" ? "prepayment-failed" : undefined}>
          {outcome(returned, say)}
        </p>
      ) : null}
      <p>{say("online_look_up")}</p>
      <Link to={to("/tra-cuu")}>{say("lookup_title")}</Link>
    </div>
  );
}
