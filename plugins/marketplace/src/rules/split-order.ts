/** A line of an order with who sells it; amounts in whole đồng after discounts where named `total`. */
export interface OrderLineFact {
  line_item_id: string;
  organisation_id: string;
  product_id: string | null;
  title: string;
  variant_title: string | null;
  thumbnail: string | null;
  quantity: number;
  unit_price: number;
  subtotal: number;
  total: number;
}

/** A way of delivery that the shopper chose for one co-operative's goods. */
export interface OrderShippingFact {
  organisation_id: string;
  name: string;
  total: number;
  /** The shopper comes for the goods. */
  pickup: boolean;
}

/** One co-operative's part of an order. */
export interface ConsignmentDraft {
  organisation_id: string;
  number: string;
  shipping_method: string;
  pickup: boolean;
  goods_total: number;
  shipping_total: number;
  total: number;
  lines: Array<Omit<OrderLineFact, "organisation_id">>;
}

const sum = (amounts: readonly number[]) => amounts.reduce((a, b) => a + b, 0);

/**
 * Splits an order into one consignment per co-operative, in the order of its lines, numbered
 * `<order>-1`, `<order>-2`… Every line and every shipping charge falls into exactly one, so that the totals of
 * the consignments sum to the order's. Shipping of a co-operative without goods goes to the first.
 */
export function splitOrder(
  displayId: number,
  lines: readonly OrderLineFact[],
  shipping: readonly OrderShippingFact[],
): ConsignmentDraft[] {
  const sellers = [...new Set(lines.map(({ organisation_id }) => organisation_id))];
  return sellers.map((organisation_id, index) => {
    const own = lines.filter((line) => line.organisation_id === organisation_id);
    const methods = shipping.filter(
      (method) =>
        method.organisation_id === organisation_id ||
        (index === 0 && !sellers.includes(method.organisation_id)),
    );
    const goods_total = sum(own.map(({ total }) => total));
    const shipping_total = sum(methods.map(({ total }) => total));
    return {
      organisation_id,
      number: `${displayId}-${index + 1}`,
      shipping_method: methods.map(({ name }) => name).join(", "),
      pickup: methods.length > 0 && methods.every(({ pickup }) => pickup),
      goods_total,
      shipping_total,
      total: goods_total + shipping_total,
      lines: own.map(({ organisation_id: _seller, ...line }) => line),
    };
  });
}
