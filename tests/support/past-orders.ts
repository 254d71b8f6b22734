import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { PastOrder } from "@nang-gio/marketplace/contract";
import type { TestMarket } from "./market";

const SHOPPER = {
  email: "khach@example.com",
  shopper: "Khách (minh hoạ)",
  phone: "0900000001",
  address: {
    province_code: "68",
    province: "Lâm Đồng",
    commune_code: "22918",
    commune: "Phường Mũi Né",
    detail: "12 Nguyễn Đình Chiểu",
  },
};

export interface PastOrderFile {
  orders: Array<Omit<PastOrder, keyof typeof SHOPPER>>;
}

/** Records sales from before the test, all of one shopper. */
export async function recordPastOrders(
  market: TestMarket,
  orders: PastOrderFile["orders"],
): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "market-orders-"));
  const file = join(folder, "orders.json");
  const whole = orders.map((order) => ({ ...SHOPPER, ...order }));
  writeFileSync(file, JSON.stringify({ schema: 1, orders: whole }));
  await market.run("record-past-orders", file);
  rmSync(folder, { recursive: true, force: true });
}
