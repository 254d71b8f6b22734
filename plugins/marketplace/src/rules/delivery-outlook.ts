import type { PickUpPlace } from "../contract";
import {
  type DeliveryRates,
  FLAT_DELIVERY_FEE,
  MARKET_TRANSIT_DAYS,
  type PickUp,
} from "../delivery-terms-contract";
import { deliveryFee } from "./delivery-fee";

/** What a shopper may know of the delivery of one piece of goods before anything is in a cart. */
export interface DeliveryOutlook {
  /** What bringing one piece costs, in đồng: where and of which kind it costs least, and most. */
  fee: { from: number; to: number };
  /** Goods of the co-operative for so much (đồng) are brought for nothing; `null`: never. */
  free_over: number | null;
  /** Days at most from when it is sent until it arrives: within the co-operative's own province, and elsewhere. */
  home_days: number;
  other_days: number;
  /** Where it can be come for; `null` where nobody is to come. */
  pickup: PickUpPlace | null;
}

/** A co-operative's terms, as far as one piece of its goods is concerned. */
export interface TermsOfOne {
  rates: DeliveryRates | null;
  home_province: string;
  pickup: PickUp;
}

/** One kind of goods: its price in đồng, and its weight in grams where that is known. */
interface Kind {
  price: number;
  weight_g: number | null;
}

/** What the terms of a co-operative mean for one piece of goods that come in these kinds. */
export function deliveryOutlook(
  { rates, home_province, pickup }: TermsOfOne,
  kinds: readonly Kind[],
): DeliveryOutlook {
  const { offered, address, hours } = pickup;
  const place = offered ? { address, hours } : null;
  if (!rates) {
    return {
      fee: { from: FLAT_DELIVERY_FEE, to: FLAT_DELIVERY_FEE },
      free_over: null,
      home_days: MARKET_TRANSIT_DAYS,
      other_days: MARKET_TRANSIT_DAYS,
      pickup: place,
    };
  }
  const { home, named, rest, free_over } = rates;
  const destinations = [home_province, ...named.map(({ provinces }) => provinces[0] ?? null), null];
  const fees = kinds.flatMap(({ price, weight_g }) =>
    destinations.map((province) =>
      deliveryFee(rates, home_province, {
        province,
        lines: [{ quantity: 1, unit_price: price, weight_g }],
      }),
    ),
  );
  return {
    fee: { from: Math.min(...fees), to: Math.max(...fees) },
    free_over,
    home_days: home.days,
    other_days: Math.max(rest.days, ...named.map(({ days }) => days)),
    pickup: place,
  };
}
