import { randomUUID } from "node:crypto";
import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import {
  AbstractPaymentProvider,
  BigNumber,
  PaymentActions,
  PaymentSessionStatus,
} from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { isDong } from "@nang-gio/vietnam";
import "../../messages/register";

type CashStatus = "authorized" | "captured" | "canceled";

function statusOf(data: Record<string, unknown> | undefined): CashStatus {
  const status = data?.status;
  return status === "captured" || status === "canceled" ? status : "authorized";
}

function assertDong(input: Pick<InitiatePaymentInput, "amount" | "currency_code">): void {
  const amount = new BigNumber(input.amount).numeric;
  if (input.currency_code.toLowerCase() !== "vnd") {
    throw new Problem("invalid_data", "payment.only_vnd", { field: "currency_code" });
  }
  if (!isDong(amount)) {
    throw new Problem("invalid_data", "payment.not_whole_dong", { field: "amount" });
  }
}

/**
 * Cash on delivery (thanh toán khi nhận hàng), in whole đồng. The shopper owes the amount from the
 * moment of the order (authorized); it is captured when the co-operative says that the cash is in hand.
 * The provider's full id in Medusa is `pp_cod_vietnam`.
 */
export class CashOnDeliveryProvider extends AbstractPaymentProvider {
  static override identifier = "cod";

  constructor(container: Record<string, unknown>, options: Record<string, unknown>) {
    super(container, options);
  }

  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    assertDong(input);
    return { id: randomUUID(), data: { status: "authorized" satisfies CashStatus } };
  }

  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    assertDong(input);
    return { data: input.data };
  }

  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { data: { ...input.data }, status: PaymentSessionStatus.AUTHORIZED };
  }

  async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: { ...input.data, status: "captured" satisfies CashStatus } };
  }

  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: { ...input.data, status: "canceled" satisfies CashStatus } };
  }

  /** Cash goes back by hand; Medusa's refund record is the account of it. */
  async refundPayment(input: RefundPaymentInput): Promise<RefundPaymentOutput> {
    return { data: { ...input.data } };
  }

  async deletePayment(_input: DeletePaymentInput): Promise<DeletePaymentOutput> {
    return { data: {} };
  }

  async retrievePayment(input: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: { ...input.data } };
  }

  async getPaymentStatus(input: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const status = {
      authorized: PaymentSessionStatus.AUTHORIZED,
      captured: PaymentSessionStatus.CAPTURED,
      canceled: PaymentSessionStatus.CANCELED,
    }[statusOf(input.data)];
    return { status };
  }

  async getWebhookActionAndData(): Promise<WebhookActionResult> {
    return { action: PaymentActions.NOT_SUPPORTED };
  }
}
