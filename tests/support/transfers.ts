import { createHmac } from "node:crypto";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect } from "vitest";
import type { Answer, TestMarket } from "./market";
import { Shopper } from "./shopper";

/** A market that takes transfers, for {@link TestMarket.open}. */
export const BANK = {
  VIETQR_BANK_BIN: "970436",
  VIETQR_ACCOUNT_NUMBER: "1017595600",
  VIETQR_ACCOUNT_HOLDER: "LIEN HIEP HTX MINH HOA",
  VIETQR_WEBHOOK_SECRET: "webhook-secret-of-the-tests-only-0001",
} as const;

/** Lets shoppers choose a transfer: the region is laid anew, as `npm start` does when the settings change. */
export async function offerTransfers(market: TestMarket): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "market-ways-"));
  await market.run("prepare-market", folder, "demonstration");
  rmSync(folder, { recursive: true, force: true });
}

/** Orders so many pieces of variants, to be paid by transfer. */
export async function orderByTransfer(market: TestMarket, pieces: Record<string, number>) {
  const shopper = await Shopper.withCart(market, pieces);
  await shopper.pay("pp_vietqr_vietnam");
  const { body } = await shopper.complete();
  const order: string = body.order.id;
  const count = async () =>
    (await market.sql("select 1 from consignment where order_id = $1", [order])).length;
  await expect.poll(count, { timeout: 10_000 }).toBeGreaterThan(0);
  return { order, number: body.order.display_id as number };
}

/** What the gateway of the tests tells of a transfer. */
export interface Told {
  reference: string;
  amount: number;
  content: string;
  occurred_at?: string;
}

/** Sends what came to the account as a gateway does, signed. */
export async function tellTransfers(
  market: TestMarket,
  told: readonly Told[],
  { secret = BANK.VIETQR_WEBHOOK_SECRET as string, at = new Date() } = {},
): Promise<Pick<Answer, "status" | "body">> {
  const body = JSON.stringify({
    account: BANK.VIETQR_ACCOUNT_NUMBER,
    transactions: told.map((one) => ({ occurred_at: new Date().toISOString(), ...one })),
  });
  const timestamp = String(Math.floor(at.getTime() / 1_000));
  const signature = createHmac("sha256", secret).update(`${timestamp}.${body}`).digest("hex");
  const answer = await fetch(`${market.url}/hooks/bank-transactions`, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      "x-timestamp": timestamp,
      "x-signature": signature,
    },
    body,
  });
  return { status: answer.status, body: await answer.json() };
}
