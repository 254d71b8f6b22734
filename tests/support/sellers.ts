import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SellerRole } from "@nang-gio/marketplace/contract";
import type { Answer, TestMarket } from "./market";
import { STAFF_PASSWORD } from "./postgres-setup";

interface Person {
  name: string;
  phone: string;
  email?: string;
  memberships: Array<{ cooperative: string; role: SellerRole }>;
}

/** People of the two co-operatives of `importProducts`; one belongs to both. */
export const SELLERS = {
  mam: {
    name: "Chủ mắm (minh hoạ)",
    phone: "0900000201",
    email: "mam@example.com",
    memberships: [{ cooperative: "htx-mam", role: "owner" }],
  },
  packer: {
    name: "Người đóng gói (minh hoạ)",
    phone: "0900000202",
    memberships: [{ cooperative: "htx-mam", role: "fulfilment" }],
  },
  keeper: {
    name: "Kế toán (minh hoạ)",
    phone: "0900000203",
    memberships: [{ cooperative: "htx-mam", role: "bookkeeper" }],
  },
  lua: {
    name: "Chủ lúa (minh hoạ)",
    phone: "0900000204",
    memberships: [{ cooperative: "tht-lua", role: "owner" }],
  },
  both: {
    name: "Người hai nơi (minh hoạ)",
    phone: "0900000205",
    memberships: [
      { cooperative: "htx-mam", role: "manager" },
      { cooperative: "tht-lua", role: "fulfilment" },
    ],
  },
} as const satisfies Record<string, Person>;

/** Makes {@link SELLERS}; their co-operatives must be there. */
export async function makeSellers(market: TestMarket): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "market-sellers-"));
  const file = join(folder, "sellers.json");
  writeFileSync(file, JSON.stringify(Object.values(SELLERS)));
  await market.run("make-sellers", file);
  rmSync(folder, { recursive: true, force: true });
}

/** Signs in to the workspace. */
export function logIn(market: TestMarket, login: unknown, password: unknown = STAFF_PASSWORD) {
  return market.anyone("POST", "/auth/seller/emailpass", { login, password });
}

/** A person in the workspace; every request names a co-operative by its id, where one is given. */
export async function seller(
  market: TestMarket,
  who: keyof typeof SELLERS,
  cooperativeId?: string,
): Promise<
  (method: string, path: string, body?: unknown, more?: Record<string, string>) => Promise<Answer>
> {
  const { body } = await logIn(market, SELLERS[who].phone);
  const headers = {
    authorization: `Bearer ${body.token}`,
    ...(cooperativeId ? { "x-cooperative-id": cooperativeId } : {}),
  };
  return (method, path, sent, more = {}) =>
    market.anyone(method, path, sent, { ...headers, ...more });
}

/** Ids of the two co-operatives by handle. */
export async function cooperativeIds(market: TestMarket): Promise<Map<string, string>> {
  const rows = await market.sql<{ handle: string; id: string }>(
    "select handle, id from organisation",
  );
  return new Map(rows.map(({ handle, id }) => [handle, id]));
}
