import type { ShownPrepayment } from "@nang-gio/marketplace/contract";
import { money } from "./format";
import { useShop } from "./use-shop";

/** What of money that was paid in advance went back, and what still will. */
export function PaidBack({
  prepayment: { returned, to_return },
}: {
  prepayment: Pick<ShownPrepayment, "returned" | "to_return">;
}) {
  const { say } = useShop();
  return (
    <>
      {returned > 0 ? <p>{say("prepayment_returned", { amount: money(returned) })}</p> : null}
      {to_return > 0 ? <p>{say("transfer_to_return", { amount: money(to_return) })}</p> : null}
    </>
  );
}
