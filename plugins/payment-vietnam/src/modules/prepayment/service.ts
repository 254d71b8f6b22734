import { MedusaService } from "@medusajs/framework/utils";
import type { PaymentOptions } from "../../options";
import { type TransferSettings, transferSettings } from "../../rules/transfer-settings";
import { type StripeSettings, stripeSettings } from "../../stripe/settings";
import { type VnpaySettings, vnpaySettings } from "../../vnpay/settings";
import { AwaitedPayment } from "./models/awaited-payment";
import { BankStatement } from "./models/bank-statement";
import { BankTransaction } from "./models/bank-transaction";
import { PrepaymentRefund } from "./models/prepayment-refund";
import { StripeAttempt } from "./models/stripe-attempt";
import { StripeDispute } from "./models/stripe-dispute";
import { StripeDisputeMovement } from "./models/stripe-dispute-movement";
import { VnpayAttempt } from "./models/vnpay-attempt";

/**
 * Keeps what is paid to the market before goods are sent: orders that wait, what bank, VNPay and Stripe tell, what
 * went back.
 * Written by workflows.
 */
export class PrepaymentService extends MedusaService({
  AwaitedPayment,
  BankTransaction,
  BankStatement,
  PrepaymentRefund,
  VnpayAttempt,
  StripeAttempt,
  StripeDispute,
  StripeDisputeMovement,
}) {
  readonly #settings: TransferSettings;
  readonly #vnpay: VnpaySettings;
  readonly #stripe: StripeSettings;

  constructor(container: object, options: PaymentOptions = {}, ...rest: unknown[]) {
    super(container, options, ...rest);
    this.#settings = transferSettings(options);
    this.#vnpay = vnpaySettings(options);
    this.#stripe = stripeSettings(options);
  }

  /** To which account shoppers pay and how long they have, or what is missing before they can. */
  settings(): TransferSettings {
    return this.#settings;
  }

  /** How VNPay is set up, or what is missing before shoppers can pay by it. */
  vnpay(): VnpaySettings {
    return this.#vnpay;
  }

  /** How cards are set up, or what is missing before shoppers can pay by them. */
  stripe(): StripeSettings {
    return this.#stripe;
  }

  /** What came for an order, in đồng. */
  async receivedFor(order_id: string): Promise<number> {
    const found = await this.listBankTransactions({ order_id }, { select: ["amount"], take: null });
    return found.reduce((sum, { amount }) => sum + Number(amount), 0);
  }

  /** What went back for an order, in đồng. */
  async returnedFor(order_id: string): Promise<number> {
    const found = await this.listPrepaymentRefunds(
      { order_id, state: "done" },
      { select: ["amount"], take: null },
    );
    return found.reduce((sum, { amount }) => sum + Number(amount), 0);
  }

  /** Lets an error pass where an order's record is there after all, made by someone else at the same time. */
  async assertKnown(order_id: string, error: unknown): Promise<void> {
    const [known] = await this.listAwaitedPayments({ order_id }, { select: ["id"], take: 1 });
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
