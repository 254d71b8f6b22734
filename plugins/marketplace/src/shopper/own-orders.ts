import type { MedusaRequest } from "@medusajs/framework/http";
import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { z } from "zod";
import { OrderLookupQuery, type OrderProof } from "../contract";
import { SHOPPER_MODULE } from "../modules/shopper";
import type { ShopperService } from "../modules/shopper/service";
import { type ShopperScope, shopperScope } from "./scope";

const service = (container: MedusaContainer) => container.resolve<ShopperService>(SHOPPER_MODULE);

/** Writes which orders are whose one at a time for each account. */
function inTurn<Result>(
  container: MedusaContainer,
  account_id: string,
  write: () => Promise<Result>,
): Promise<Result> {
  return container.resolve(Modules.LOCKING).execute(`shopper-orders:${account_id}`, write);
}

/**
 * Shows orders in an account, each once. Those that another account has stay there.
 * @returns those that another account has
 */
async function keepOrders(
  container: MedusaContainer,
  account_id: string,
  order_ids: readonly string[],
  proof: OrderProof,
): Promise<string[]> {
  if (order_ids.length === 0) return [];
  const kept = await service(container).listShopperOrders(
    { order_id: [...order_ids] },
    { take: null },
  );
  const known = new Set(kept.map(({ order_id }) => order_id));
  const others = order_ids.filter((order_id) => !known.has(order_id));
  if (others.length > 0) {
    await service(container).createShopperOrders(
      others.map((order_id) => ({ account_id, order_id, proof })),
    );
  }
  return kept
    .filter((row) => row.account_id !== account_id)
    .flatMap(({ order_id }) => order_id ?? []);
}

/** Keeps that a cart is ordered in an account; whoever knows a cart's id may order it. Said again nothing changes. */
export async function keepCart(
  container: MedusaContainer,
  { account_id }: ShopperScope,
  cart_id: string,
): Promise<void> {
  await inTurn(container, account_id, async () => {
    const [kept] = await service(container).listShopperOrders({ cart_id }, { take: 1 });
    // A cart that was not ordered yet goes with who signed in last on its device.
    if (kept && (kept.order_id || kept.account_id === account_id)) return;
    if (kept) await service(container).updateShopperOrders({ id: kept.id, account_id });
    else {
      await service(container).createShopperOrders({ account_id, cart_id, proof: "signed_in" });
    }
  });
}

const OrderedCarts = z.array(
  z.object({ id: z.string(), order: z.object({ id: z.string() }).nullish() }),
);

/** Finds out which carts that were ordered in an account have become which orders. */
async function settleCarts(container: MedusaContainer, account_id: string): Promise<void> {
  const open = await service(container).listShopperOrders(
    { account_id, order_id: null },
    { take: null },
  );
  if (open.length === 0) return;
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "cart",
    fields: ["id", "order.id"],
    filters: { id: open.flatMap(({ cart_id }) => cart_id ?? []) },
  });
  for (const { id: cart_id, order } of OrderedCarts.parse(data)) {
    const row = open.find((one) => one.cart_id === cart_id);
    if (!order || !row) continue;
    const [known] = await service(container).listShopperOrders({ order_id: order.id }, { take: 1 });
    if (known) await service(container).deleteShopperOrders(row.id);
    else await service(container).updateShopperOrders({ id: row.id, order_id: order.id });
  }
}

/** Shows the orders that were placed with a proved e-mail, where no account has them. */
async function claimByEmail(container: MedusaContainer, account_id: string): Promise<void> {
  const customers = container.resolve(Modules.CUSTOMER);
  const { email } = await customers.retrieveCustomer(account_id, { select: ["email"] });
  const same = await customers.listCustomers({ email }, { select: ["id"], take: null });
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id"],
    filters: { customer_id: same.map(({ id }) => id), email, is_draft_order: false },
  });
  await keepOrders(
    container,
    account_id,
    data.map(({ id }) => id),
    "email",
  );
}

/** Brings an account's orders up to date; gives their ids. */
export function ordersOf(
  container: MedusaContainer,
  { account_id, email_confirmed }: ShopperScope,
): Promise<string[]> {
  return inTurn(container, account_id, async () => {
    await settleCarts(container, account_id);
    if (email_confirmed) await claimByEmail(container, account_id);
    const rows = await service(container).listShopperOrders(
      { account_id },
      { select: ["order_id"], take: null },
    );
    return rows.flatMap(({ order_id }) => order_id ?? []);
  });
}

/**
 * Shows an order in the account of who knew its number and phone; again nothing changes.
 * @throws Problem conflict `shopper.order_elsewhere`
 */
export function claimOrder(
  container: MedusaContainer,
  { account_id }: ShopperScope,
  order_id: string,
): Promise<void> {
  return inTurn(container, account_id, async () => {
    const elsewhere = await keepOrders(container, account_id, [order_id], "number_and_phone");
    if (elsewhere.length > 0) {
      throw new Problem("conflict", "shopper.order_elsewhere", { field: "number" });
    }
  });
}

/** Whether an order is in an account; one that was kept stays, so that only for others it is brought up to date. */
async function isOwn(
  container: MedusaContainer,
  scope: ShopperScope,
  order_id: string,
): Promise<boolean> {
  const { account_id } = scope;
  const [kept] = await service(container).listShopperOrders({ account_id, order_id }, { take: 1 });
  return kept !== undefined || (await ordersOf(container, scope)).includes(order_id);
}

/** The caller's order of the number in a request's path. @throws Problem not_found `marketplace.order_unknown` */
export async function ownOrder(req: MedusaRequest): Promise<{ id: string }> {
  const { scope: container } = req;
  const scope = shopperScope(req);
  const { data: number } = OrderLookupQuery.shape.number.safeParse(req.params.number);
  if (number === undefined) throw new Problem("not_found", "marketplace.order_unknown");
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "order",
    fields: ["id"],
    filters: { display_id: number, is_draft_order: false },
  });
  const [order] = data;
  if (!order || !(await isOwn(container, scope, order.id))) {
    throw new Problem("not_found", "marketplace.order_unknown");
  }
  return { id: order.id };
}
