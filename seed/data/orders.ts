import { listCommunes, listProvinces } from "@nang-gio/vietnam/places";
import { PRODUCTS } from "./products";
import { Random } from "./random";
import {
  FAMILY_NAMES,
  GIVEN_NAMES,
  MIDDLE_NAMES,
  PROVINCE_WEIGHTS,
  SEASON,
  STREETS,
} from "./shoppers";
import type { DemoProduct } from "./types";
import { sku } from "./workbook-rows";

/** A past order, in days before the day on which it is read in, so that it is always of the last six months. */
export interface DemoOrder {
  key: string;
  days_ago: number;
  /** Time of day in Vietnam, `HH:mm`. */
  time: string;
  email: string;
  shopper: string;
  phone: string;
  address: {
    province_code: string;
    province: string;
    commune_code: string;
    commune: string;
    detail: string;
  };
  /** `unit_price` in đồng, tax included, as it was paid. */
  lines: Array<{ sku: string; quantity: number; unit_price: number }>;
  consignments: Array<{
    cooperative: string;
    shipping: "delivery" | "pickup";
    shipping_price: number;
    state: "placed" | "accepted" | "shipped" | "delivered" | "cancelled" | "returned";
    accepted_after_hours?: number;
    shipped_after_hours?: number;
    delivered_after_hours?: number;
  }>;
}

const ORDERS = 404;
const DAYS = 182;
const SHIPPING_PRICE = 30_000;
const BASE_POPULARITY: Readonly<Record<string, number>> = {
  "nuoc-mam-gia-vi": 5,
  "hai-san-kho": 4,
  "trai-cay-tuoi": 4,
  "trai-cay-say": 3,
  "hat-dieu": 3,
  "gao-ngu-coc": 3,
};

function seasonOf(product: DemoProduct, month: number): number {
  return SEASON[product.category]?.[month] ?? 1;
}

function shopper(random: Random, index: number): Pick<DemoOrder, "shopper" | "phone" | "email"> {
  const name = [FAMILY_NAMES, MIDDLE_NAMES, GIVEN_NAMES]
    .map((names) => random.pick(names))
    .join(" ");
  return {
    shopper: `${name} (minh hoạ)`,
    phone: `0900${String(100_000 + index).padStart(6, "0")}`,
    email: `khach-${String(index + 1).padStart(3, "0")}@example.com`,
  };
}

function address(random: Random): DemoOrder["address"] {
  const code = random.weighted(PROVINCE_WEIGHTS, ([, weight]) => weight)[0];
  const province = listProvinces().find((candidate) => candidate.code === code);
  if (!province) throw new Error(`No province ${code}`);
  const commune = random.pick(listCommunes(code));
  return {
    province_code: code,
    province: province.name,
    commune_code: commune.code,
    commune: commune.name,
    detail: `${random.whole(1, 240)} ${random.pick(STREETS)}`,
  };
}

function basket(random: Random, month: number): DemoProduct[] {
  const weight = (product: DemoProduct) =>
    (BASE_POPULARITY[product.category] ?? 1.5) *
    seasonOf(product, month) *
    (product.certificate ? 1.4 : 1);
  const sellable = PRODUCTS.filter(({ variants }) => variants.some(({ stock }) => stock > 0));
  const size = random.weighted([1, 2, 3, 4, 5], (count) => [38, 30, 18, 9, 5][count - 1] ?? 0);
  const chosen = new Set<DemoProduct>();
  while (chosen.size < size) chosen.add(random.weighted(sellable, weight));
  return [...chosen];
}

function progress(
  random: Random,
  daysAgo: number,
): Omit<DemoOrder["consignments"][number], "cooperative" | "shipping" | "shipping_price"> {
  const accepted_after_hours = random.whole(1, 18);
  const shipped_after_hours = accepted_after_hours + random.whole(4, 30);
  const delivered_after_hours = shipped_after_hours + random.whole(20, 78);
  const luck = random.next();
  if (luck < 0.05) return { state: "cancelled" };
  const hours = daysAgo * 24 - 24;
  if (hours < accepted_after_hours) return { state: "placed" };
  if (hours < shipped_after_hours) return { state: "accepted", accepted_after_hours };
  if (hours < delivered_after_hours) {
    return { state: "shipped", accepted_after_hours, shipped_after_hours };
  }
  const state = luck > 0.985 ? "returned" : "delivered";
  return { state, accepted_after_hours, shipped_after_hours, delivered_after_hours };
}

function dayOf(random: Random): number {
  return Math.floor(DAYS * random.next() ** 1.25);
}

function orderLines(random: Random, products: DemoProduct[]): DemoOrder["lines"] {
  return products.map((product) => {
    const options = product.variants.map((variant, index) => ({ variant, index }));
    const { variant, index } = random.weighted(
      options.filter(({ variant: { stock } }) => stock > 0),
      ({ index: place }) => 3 / (place + 1),
    );
    const quantity =
      variant.price > 1_000_000 ? 1 : random.weighted([1, 2, 3, 4], (n) => 8 / n ** 2);
    return { sku: sku(product, index), quantity, unit_price: variant.sale_price ?? variant.price };
  });
}

/**
 * Six months of orders by invented shoppers, the same for the same reference day (`YYYY-MM-DD`), which only
 * says in which month each order falls, for the seasons.
 */
export function demoOrders(referenceDay: string): DemoOrder[] {
  const random = new Random(20_301_130);
  const days = Array.from({ length: ORDERS }, () => dayOf(random)).sort((a, b) => b - a);
  const people = Array.from({ length: 260 }, (_, index) => ({
    ...shopper(random, index),
    address: address(random),
  }));
  return days.map((days_ago, index) => {
    const month = new Date(Date.parse(referenceDay) - days_ago * 86_400_000).getUTCMonth() + 1;
    const person = random.weighted(
      people,
      (candidate) => 1 + 400 / (40 + people.indexOf(candidate)),
    );
    const products = basket(random, month);
    const cooperatives = [...new Set(products.map(({ organisation }) => organisation))];
    const near = person.address.province_code === "68";
    return {
      key: `minh-hoa-${String(index + 1).padStart(4, "0")}`,
      days_ago,
      time: `${String(random.whole(7, 22)).padStart(2, "0")}:${String(random.whole(0, 59)).padStart(2, "0")}`,
      ...person,
      lines: orderLines(random, products),
      consignments: cooperatives.map((cooperative) => {
        const pickup = near && random.next() < 0.2;
        return {
          cooperative,
          shipping: pickup ? "pickup" : "delivery",
          shipping_price: pickup ? 0 : SHIPPING_PRICE,
          ...progress(random, days_ago),
        };
      }),
    };
  });
}
