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
import "../messages/register";

type OwedStatus = "authorized" | "captured" | "canceled";

function statusOf(data: Record<string, unknown> | undefined): OwedStatus {
  const status = data?.status;
  return status === "captured" || status === "canceled" ? status : "authorized";
}

/**
 * A payment in whole đồng that comes after the order and outside Medusa. The shopper owes the amount from the moment of
 * the order (authorized); it is captured when somebody says that the money is here, and goes back by hand.
 */
export abstract class OwedPaymentProvider extends AbstractPaymentProvider {
  /** @throws Problem `payment.only_vnd`, `payment.not_whole_dong` */
  protected assertAmount(input: Pick<InitiatePaymentInput, "amount" | "currency_code">): void {
    const amount = new BigNumber(input.amount).numeric;
    if (input.currency_code.toLowerCase() !== "vnd") {
      throw new Problem("invalid_data", "payment.only_vnd", { field: "currency_code" });
    }
    if (!isDong(amount)) {
      throw new Problem("invalid_data", "payment.not_whole_dong", { field: "amount" });
    }
  }

  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    this.assertAmount(input);
    return { id: randomUUID(), data: { status: "authorized" satisfies OwedStatus } };
  }

  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    this.assertAmount(input);
    return { data: input.data };
  }

  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    return { data: { ...input.data }, status: PaymentSessionStatus.AUTHORIZED };
  }

  async capturePayment(input: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: { ...input.data, status: "captured" satisfies OwedStatus } };
  }

  async cancelPayment(input: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: { ...input.data, status: "canceled" satisfies OwedStatus } };
  }

  /** Money goes back by hand; Medusa's refund record is the account of it. */
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
