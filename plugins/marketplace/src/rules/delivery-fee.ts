import {
  type DeliveryRate,
  type DeliveryRates,
  UNKNOWN_WEIGHT_G,
} from "../delivery-terms-contract";

/** A line of a cart as its delivery is priced. */
export interface WeighedLine {
  quantity: number;
  /** In đồng, before vouchers. */
  unit_price: number;
  /** Of one piece, in grams; `null` where it is not known. */
  weight_g: number | null;
}

/** The rate to a province: its own, that of a named one, else that of the rest, which also holds until it is known. */
export function rateTo(
  rates: DeliveryRates,
  homeProvince: string,
  province: string | null,
): DeliveryRate {
  if (province === homeProvince) return rates.home;
  return (
    rates.named.find(({ provinces }) => province !== null && provinces.includes(province)) ??
    rates.rest
  );
}

/** What goods weigh, in grams; a piece of unknown weight counts {@link UNKNOWN_WEIGHT_G}. */
export function weightOf(lines: readonly WeighedLine[]): number {
  return lines.reduce(
    (sum, { quantity, weight_g }) => sum + quantity * (weight_g ?? UNKNOWN_WEIGHT_G),
    0,
  );
}

/**
 * What bringing one co-operative's goods costs by its own rates, in đồng. A weight step holds up to its weight, itself
 * included; each kilogram begun beyond the last costs more. Goods of `free_over` or more cost nothing to bring.
 */
export function deliveryFee(
  rates: DeliveryRates,
  homeProvince: string,
  to: { province: string | null; lines: readonly WeighedLine[] },
): number {
  const goods = to.lines.reduce((sum, { quantity, unit_price }) => sum + quantity * unit_price, 0);
  if (rates.free_over !== null && goods >= rates.free_over) return 0;
  const { steps, further_kg_fee } = rateTo(rates, homeProvince, to.province);
  const weight = weightOf(to.lines);
  const step = steps.find(({ up_to_g }) => weight <= up_to_g);
  if (step) return step.fee;
  const last = steps.at(-1);
  return (last?.fee ?? 0) + Math.ceil((weight - (last?.up_to_g ?? 0)) / 1_000) * further_kg_fee;
}
