import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { bankName } from "../banks";
import type { AdminDispute, AdminDoubt, AdminPrepayment, AdminPrepayments } from "../contract";
import { PREPAYMENT_MODULE } from "../modules/prepayment";
import type { PrepaymentService } from "../modules/prepayment/service";
import { DISPUTE_ENDS } from "../stripe/intent";
import type { AwaitedPayment } from "../workflows/await-payments";

const MOST_SHOWN = 100;
const YEAR_MS = 365 * 24 * 60 * 60 * 1_000;

/** The environment's names of what the settings may lack. */
const VNPAY_VARIABLES = {
  tmn_code: "VNPAY_TMN_CODE",
  hash_secret: "VNPAY_HASH_SECRET",
  pay_url: "VNPAY_PAY_URL",
  api_url: "VNPAY_API_URL",
} as const;
const STRIPE_VARIABLES = {
  secret_key: "STRIPE_SECRET_KEY",
  publishable_key: "STRIPE_PUBLISHABLE_KEY",
  webhook_secret: "STRIPE_WEBHOOK_SECRET",
} as const;
const VARIABLES = {
  bank_bin: "VIETQR_BANK_BIN",
  account_number: "VIETQR_ACCOUNT_NUMBER",
  holder: "VIETQR_ACCOUNT_HOLDER",
} as const;

type Refund = Awaited<ReturnType<PrepaymentService["listPrepaymentRefunds"]>>[number];

function shown(awaited: AwaitedPayment, asked: readonly Refund[]): AdminPrepayment {
  const { id, way, order_id, number, expires_at, paid_at, expired_at, fault } = awaited;
  const refund = asked.find((one) => one.order_id === order_id);
  return {
    ...{ id, way },
    order: { id: order_id, number },
    expires_at: expires_at.toISOString(),
    paid_at: paid_at?.toISOString() ?? null,
    expired_at: expired_at?.toISOString() ?? null,
    received: Number(awaited.received),
    returned: Number(awaited.returned),
    balance: Number(awaited.balance),
    fault,
    asked_refund: refund
      ? { key: refund.key, amount: Number(refund.amount), reason: refund.reason }
      : null,
  };
}

/** Numbers of orders by their ids. */
async function numbersOf(service: PrepaymentService, of: ReadonlyArray<{ order_id: string }>) {
  const awaited = await service.listAwaitedPayments(
    { order_id: of.map(({ order_id }) => order_id) },
    { select: ["order_id", "number"], take: null },
  );
  const numbers = new Map(awaited.map(({ order_id, number }) => [order_id, number]));
  return (order_id: string) => ({ id: order_id, number: numbers.get(order_id) ?? 0 });
}

/** Tries of which VNPay or Stripe has given the money neither to the market nor back. */
async function doubts(service: PrepaymentService): Promise<AdminDoubt[]> {
  const unclear = [
    { state: "unclear" as const },
    { order: { asked_at: "ASC" as const }, take: MOST_SHOWN },
  ] as const;
  const [byVnpay, byCard] = await Promise.all([
    service.listVnpayAttempts(...unclear),
    service.listStripeAttempts(...unclear),
  ]);
  const found = [
    ...byVnpay.map((one) => ({ ...one, way: "vnpay" as const })),
    ...byCard.map((one) => ({ ...one, way: "stripe" as const, txn_ref: one.intent_id ?? one.id })),
  ];
  const orderOf = await numbersOf(service, found);
  return found.map(({ way, txn_ref, order_id, amount, asked_at }) => ({
    ...{ way, txn_ref },
    order: orderOf(order_id),
    amount: Number(amount),
    asked_at: asked_at.toISOString(),
  }));
}

/** What each of some claims has taken from the market and not given back. */
async function takenBy(
  service: PrepaymentService,
  claims: ReadonlyArray<{ dispute_id: string }>,
): Promise<(dispute_id: string) => number> {
  const moved = await service.listStripeDisputeMovements(
    { dispute_id: claims.map(({ dispute_id }) => dispute_id) },
    { select: ["dispute_id", "amount"], take: null },
  );
  const taken = new Map<string, number>();
  for (const { dispute_id, amount } of moved) {
    taken.set(dispute_id, (taken.get(dispute_id) ?? 0) - Number(amount));
  }
  return (dispute_id) => taken.get(dispute_id) ?? 0;
}

/**
 * What banks claim back: what waits for an answer, what was lost within a year, and what was won though its money has
 * not come back.
 */
async function disputes(service: PrepaymentService, now: Date): Promise<AdminDispute[]> {
  const lately = new Date(now.getTime() - YEAR_MS);
  const [open, ended] = await Promise.all([
    service.listStripeDisputes(
      { status: { $nin: [...DISPUTE_ENDS] } },
      { order: { due_by: "ASC", opened_at: "ASC" }, take: MOST_SHOWN },
    ),
    service.listStripeDisputes(
      { status: [...DISPUTE_ENDS], opened_at: { $gte: lately } },
      { order: { opened_at: "DESC" }, take: MOST_SHOWN },
    ),
  ]);
  const taken = await takenBy(service, [...open, ...ended]);
  const wanting = ended.filter(
    ({ dispute_id, status }) => status === "lost" || taken(dispute_id) > 0,
  );
  const found = [...open, ...wanting];
  const orderOf = await numbersOf(service, found);
  return found.map(({ dispute_id, order_id, amount, currency, reason, status, ...at }) => ({
    ...{ id: dispute_id, currency, reason, status },
    order: orderOf(order_id),
    amount: Number(amount),
    due_by: at.due_by?.toISOString() ?? null,
    opened_at: at.opened_at.toISOString(),
    taken: taken(dispute_id),
  }));
}

/** How ways to prepay are set up, and what staff must see to: no more than a hundred of each kind. */
export async function prepaymentsToSeeTo(
  container: MedusaContainer,
  now: Date,
): Promise<AdminPrepayments> {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  const { account, missing, hours, webhook_secret } = service.settings();
  const list = (
    filters: Parameters<PrepaymentService["listAwaitedPayments"]>[0],
    order: Record<string, "ASC" | "DESC">,
  ) => service.listAwaitedPayments(filters, { order, take: MOST_SHOWN });
  const open = { paid_at: null, expired_at: null };
  const [to_return, part, overdue, faults, waiting, unmatched, [statement]] = await Promise.all([
    list({ balance: { $gt: 0 } }, { balance: "DESC" }),
    list({ balance: { $lt: 0 }, received: { $gt: 0 } }, { expires_at: "ASC" }),
    list({ ...open, balance: { $lt: 0 }, expires_at: { $lte: now } }, { expires_at: "ASC" }),
    list({ fault: { $ne: null } }, { number: "ASC" }),
    service.listAndCountAwaitedPayments({ ...open, balance: { $lt: 0 } }, { take: 1 }),
    service.listAndCountBankTransactions({ state: "unmatched" }, { take: 1 }),
    service.listBankStatements({}, { order: { covers_until: "DESC" }, take: 1 }),
  ]);
  const asked = await service.listPrepaymentRefunds({ state: "asked" }, { take: null });
  const all = (list: readonly AwaitedPayment[]) => list.map((one) => shown(one, asked));
  const vnpay = service.vnpay();
  const stripe = service.stripe();
  return {
    vnpay: {
      offered: vnpay.merchant !== null,
      missing: vnpay.missing.map((name) => VNPAY_VARIABLES[name]),
      tmn_code: vnpay.credentials?.tmn_code ?? null,
      minutes: vnpay.minutes,
    },
    stripe: {
      offered: stripe.publishable_key !== null,
      missing: stripe.missing.map((name) => STRIPE_VARIABLES[name]),
      minutes: stripe.minutes,
      trial: stripe.trial,
    },
    doubts: await doubts(service),
    disputes: await disputes(service, now),
    settings: {
      offered: account !== null,
      missing: missing.map((name) => VARIABLES[name]),
      bank_name: account ? bankName(account.bank_bin) : null,
      account_number: account?.account_number ?? null,
      holder: account?.holder ?? null,
      hours,
      gateway: webhook_secret !== null,
      statements_until: statement?.covers_until.toISOString() ?? null,
    },
    to_return: all(to_return),
    part: all(part),
    overdue: all(overdue),
    faults: all(faults),
    waiting: waiting[1],
    unmatched: unmatched[1],
  };
}

/** One order that is prepaid. @throws Problem `payment.prepayment_unknown` */
export async function onePrepayment(
  container: MedusaContainer,
  id: string,
): Promise<AdminPrepayment> {
  const service = container.resolve<PrepaymentService>(PREPAYMENT_MODULE);
  const [found] = await service.listAwaitedPayments({ id: [id] }, { take: 1 });
  if (!found) throw new Problem("not_found", "payment.prepayment_unknown");
  const asked = await service.listPrepaymentRefunds(
    { order_id: found.order_id, state: "asked" },
    { take: 1 },
  );
  return shown(found, asked);
}
