import type { MedusaContainer } from "@medusajs/framework/types";
import { Problem } from "@nang-gio/access/problem";
import { bankName } from "../banks";
import type { AdminTransfer, AdminTransfers } from "../contract";
import { BANK_TRANSFER_MODULE } from "../modules/bank-transfer";
import type { BankTransferService } from "../modules/bank-transfer/service";
import type { AwaitedTransfer } from "../workflows/await-transfers";

const MOST_SHOWN = 100;

/** The environment's names of what the settings may lack. */
const VARIABLES = {
  bank_bin: "VIETQR_BANK_BIN",
  account_number: "VIETQR_ACCOUNT_NUMBER",
  holder: "VIETQR_ACCOUNT_HOLDER",
} as const;

function shown(awaited: AwaitedTransfer): AdminTransfer {
  const { id, order_id, number, expires_at, paid_at, expired_at, fault } = awaited;
  return {
    id,
    order: { id: order_id, number },
    expires_at: expires_at.toISOString(),
    paid_at: paid_at?.toISOString() ?? null,
    expired_at: expired_at?.toISOString() ?? null,
    received: Number(awaited.received),
    returned: Number(awaited.returned),
    balance: Number(awaited.balance),
    fault,
  };
}

/** How transfers are set up, and what staff must see to: no more than a hundred of each kind. */
export async function transfersToSeeTo(
  container: MedusaContainer,
  now: Date,
): Promise<AdminTransfers> {
  const service = container.resolve<BankTransferService>(BANK_TRANSFER_MODULE);
  const { account, missing, hours, webhook_secret } = service.settings();
  const list = (
    filters: Parameters<BankTransferService["listAwaitedTransfers"]>[0],
    order: Record<string, "ASC" | "DESC">,
  ) => service.listAwaitedTransfers(filters, { order, take: MOST_SHOWN });
  const open = { paid_at: null, expired_at: null };
  const [to_return, part, overdue, faults, waiting, unmatched, [statement]] = await Promise.all([
    list({ balance: { $gt: 0 } }, { balance: "DESC" }),
    list({ balance: { $lt: 0 }, received: { $gt: 0 } }, { expires_at: "ASC" }),
    list({ ...open, balance: { $lt: 0 }, expires_at: { $lte: now } }, { expires_at: "ASC" }),
    list({ fault: { $ne: null } }, { number: "ASC" }),
    service.listAndCountAwaitedTransfers({ ...open, balance: { $lt: 0 } }, { take: 1 }),
    service.listAndCountBankTransactions({ state: "unmatched" }, { take: 1 }),
    service.listBankStatements({}, { order: { covers_until: "DESC" }, take: 1 }),
  ]);
  return {
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
    to_return: to_return.map(shown),
    part: part.map(shown),
    overdue: overdue.map(shown),
    faults: faults.map(shown),
    waiting: waiting[1],
    unmatched: unmatched[1],
  };
}

/** One order's transfer. @throws Problem `payment.transfer_unknown` */
export async function oneTransfer(container: MedusaContainer, id: string): Promise<AdminTransfer> {
  const [found] = await container
    .resolve<BankTransferService>(BANK_TRANSFER_MODULE)
    .listAwaitedTransfers({ id: [id] }, { take: 1 });
  if (!found) throw new Problem("not_found", "payment.transfer_unknown");
  return shown(found);
}
