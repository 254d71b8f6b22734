import { MedusaService } from "@medusajs/framework/utils";
import type { TransferOptions } from "../../options";
import { type TransferSettings, transferSettings } from "../../rules/transfer-settings";
import { AwaitedTransfer } from "./models/awaited-transfer";
import { BankStatement } from "./models/bank-statement";
import { BankTransaction } from "./models/bank-transaction";
import { TransferRefund } from "./models/transfer-refund";

/** Keeps what is paid to the market's account: orders that wait, what the bank tells, what was sent back. Written by workflows. */
export class BankTransferService extends MedusaService({
  AwaitedTransfer,
  BankTransaction,
  BankStatement,
  TransferRefund,
}) {
  readonly #settings: TransferSettings;

  constructor(container: object, options: TransferOptions = {}, ...rest: unknown[]) {
    super(container, options, ...rest);
    this.#settings = transferSettings(options);
  }

  /** To which account shoppers pay and how long they have, or what is missing before they can. */
  settings(): TransferSettings {
    return this.#settings;
  }

  /** What came for an order and was not taken off it by staff, in đồng. */
  async receivedFor(order_id: string): Promise<number> {
    const found = await this.listBankTransactions({ order_id }, { select: ["amount"], take: null });
    return found.reduce((sum, { amount }) => sum + Number(amount), 0);
  }

  /** What staff sent back for an order, in đồng. */
  async returnedFor(order_id: string): Promise<number> {
    const found = await this.listTransferRefunds({ order_id }, { select: ["amount"], take: null });
    return found.reduce((sum, { amount }) => sum + Number(amount), 0);
  }

  /** Lets an error pass where an order's record is there after all, made by someone else at the same time. */
  async assertKnown(order_id: string, error: unknown): Promise<void> {
    const [known] = await this.listAwaitedTransfers({ order_id }, { select: ["id"], take: 1 });
    if (!known) throw error;
  }

  /** Until when the bank has told what came: now, where a gateway tells it at once. */
  async toldUntil(now: Date): Promise<Date | null> {
    if (this.#settings.webhook_secret) return now;
    const [last] = await this.listBankStatements(
      {},
      { order: { covers_until: "DESC" }, select: ["covers_until"], take: 1 },
    );
    return last?.covers_until ?? null;
  }
}
