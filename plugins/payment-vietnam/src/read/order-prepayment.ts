import type { MedusaContainer } from "@medusajs/framework/types";
import { bankName } from "../banks";
import type { OrderPrepayment } from "../contract";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import type { OnlineWay } from "../provider-ids";
import { dueOf } from "../rules/prepayment-balance";
import { transferCode } from "../rules/transfer-code";
import { vietQr } from "../rules/vietqr";
import { type AwaitedPayment, awaitedPayments } from "../workflows/await-payments";
import { lastTry } from "./attempt-of";
import { readPrepaidOrders } from "./prepaid-orders";
import { isOffered } from "./settings";

function stateOf(
  { paid_at, expired_at, received }: AwaitedPayment,
  cancelled: boolean,
): OrderPrepayment["state"] {
  if (expired_at) return "expired";
  if (cancelled) return "cancelled";
  if (paid_at) return "paid";
  return Number(received) > 0 ? "part" : "awaiting";
}

/** Within this time before an order is cancelled nobody is sent to pay online any more. */
const LEAST_MS = 60 * 1_000;

type How = Omit<OrderPrepayment, "account" | "online">;

const isOpen = ({ state, missing }: Pick<How, "state" | "missing">) =>
  (state === "awaiting" || state === "part") && missing > 0;

/** To which account what is missing is transferred, with the code for it. */
function accountFor(
  container: MedusaContainer,
  how: How,
  number: number,
): OrderPrepayment["account"] {
  const { account } = container.resolve<PrepaymentService>(PREPAYMENT_MODULE).settings();
  if (!account || !isOpen(how)) return null;
  const purpose = transferCode(number);
  return {
    bank_name: bankName(account.bank_bin),
    account_number: account.account_number,
    holder: account.holder,
    purpose,
    payload: vietQr({ ...account, amount: how.missing, purpose }),
  };
}

/** Whether an order can be paid online now, and what became of the last try. */
async function onlineOf(
  container: MedusaContainer,
  order_id: string,
  how: How & { way: OnlineWay },
): Promise<OrderPrepayment["online"]> {
  const last = await lastTry(container, how.way, order_id);
  const left = Date.parse(how.expires_at) - Date.now();
  // Who pays again while it is not decided whose the money is that was taken would pay twice.
  const payable =
    isOffered(container, how.way) && isOpen(how) && left > LEAST_MS && last?.state !== "unclear";
  return { payable, last };
}

/** How the money of an order stands, with how to pay what is still to come; `null` for orders that are paid otherwise. */
export async function orderPrepayment(
  container: MedusaContainer,
  order_id: string,
): Promise<OrderPrepayment | null> {
  const [awaited] = await awaitedPayments(container, { order_ids: [order_id] });
  if (!awaited) return null;
  const [order] = await readPrepaidOrders(container, { id: [order_id] });
  const { way, number } = awaited;
  const received = Number(awaited.received) - Number(awaited.returned);
  const due = order ? dueOf({ ...order, waived: Number(awaited.waived) }) : 0;
  const how: How = {
    ...{ way, received },
    state: stateOf(awaited, order?.cancelled ?? true),
    missing: Math.max(0, due - received),
    returned: Number(awaited.returned),
    to_return: Math.max(0, received - due),
    expires_at: awaited.expires_at.toISOString(),
    paid_at: awaited.paid_at?.toISOString() ?? null,
  };
  return way === "transfer"
    ? { ...how, account: accountFor(container, how, number), online: null }
    : { ...how, account: null, online: await onlineOf(container, order_id, { ...how, way }) };
}
