import type { CartDelivery, CartProblem, OrderExtras } from "@nang-gio/marketplace/contract";

/** Most pieces of one line that the shop's own controls offer. */
export const MAX_QUANTITY = 999;

/** A line of the backend's cart, as far as pages need it; amounts in đồng. */
export interface CartLine {
  id: string;
  variant_id: string | null;
  product_handle: string;
  product_title: string;
  variant_title: string | null;
  thumbnail: string | null;
  quantity: number;
  unit_price: number;
  total: number;
}

/** The backend's cart, as far as pages need it; amounts in đồng. */
export interface BackendCart {
  id: string;
  locale: string | null;
  completed_at: string | null;
  email: string | null;
  metadata: ({ note?: string } & Partial<OrderExtras>) | null;
  items: CartLine[];
  item_total: number;
  shipping_total: number;
  discount_total: number;
  total: number;
  promotions?: Array<{ code?: string } | null>;
  shipping_address: {
    first_name: string | null;
    phone: string | null;
    address_1: string | null;
    city: string | null;
    province: string | null;
    metadata: { province_code?: string; commune_code?: string } | null;
  } | null;
}

/** One co-operative's part of a cart. */
export interface CartPart extends Omit<CartDelivery, "line_item_ids"> {
  lines: Array<CartLine & { problems: CartProblem[] }>;
}

/** A cart as pages show it: by co-operative, each with its delivery; amounts in đồng. */
export interface CartView {
  id: string;
  parts: CartPart[];
  /** Pieces in all. */
  count: number;
  /** Before what codes take off. */
  goods_total: number;
  shipping_total: number;
  discount_total: number;
  total: number;
  /** Codes of promotions that were put in. */
  codes: string[];
  /** What stands in the way and belongs to no line. */
  problems: CartProblem[];
}

/** Pieces in a cart. */
export function countPieces(items: ReadonlyArray<{ quantity: number }>): number {
  return items.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** Lays a cart out by co-operative, each problem beside its line. */
export function viewOf(
  cart: BackendCart,
  deliveries: readonly CartDelivery[],
  problems: readonly CartProblem[],
): CartView {
  const lines = new Map(cart.items.map((line) => [line.id, line]));
  const parts = deliveries.map(({ line_item_ids, ...delivery }) => ({
    ...delivery,
    lines: line_item_ids.flatMap((id) => {
      const line = lines.get(id);
      const own = problems.filter(({ line_item_id }) => line_item_id === id);
      return line ? [{ ...line, problems: own }] : [];
    }),
  }));
  return {
    id: cart.id,
    parts,
    count: countPieces(cart.items),
    goods_total: cart.item_total + cart.discount_total,
    shipping_total: cart.shipping_total,
    discount_total: cart.discount_total,
    codes: (cart.promotions ?? []).flatMap((promotion) => promotion?.code ?? []),
    total: cart.total,
    problems: problems.filter(({ line_item_id }) => !line_item_id),
  };
}
