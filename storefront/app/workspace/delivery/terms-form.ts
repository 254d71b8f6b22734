import type {
  DeliveryRate,
  DeliveryRates,
  MAX_NAMED as MaxNamed,
  MAX_STEPS as MaxSteps,
  SellerDeliveryTerms,
} from "@nang-gio/marketplace/contract";
import { wholeNumber } from "../../forms/whole-number";

/** Rows of weights in the form of one rate, and groups of provinces in all. */
export const STEP_ROWS: typeof MaxSteps = 4;
export const MOST_GROUPS: typeof MaxNamed = 4;

/** What stands in the controls by their names; of several with one name with commas between. */
export type Typed = Readonly<Record<string, string>>;

/** What is sent, and which control each fault that comes back is about. */
export interface Composed {
  rates: object;
  controlOf: (field: string) => string;
}

/** The number that was typed, `25.000` too; what is none is left for the backend to refuse, a blank is nothing. */
export function numberIn(text: string | undefined): number | string | undefined {
  const bare = (text ?? "").trim();
  const number = wholeNumber(bare);
  return number === null ? undefined : (number ?? bare);
}

const isBlank = (text: string | undefined) => (text ?? "").trim() === "";

function rateIn(typed: Typed, base: string): { rate: object; rows: number[] } {
  const rows = [...Array(STEP_ROWS).keys()].filter((row) =>
    ["up_to_g", "fee"].some((part) => !isBlank(typed[`${base}.steps.${row}.${part}`])),
  );
  const number = (name: string) => numberIn(typed[`${base}.${name}`]);
  return {
    rows,
    rate: {
      steps: rows.map((row) => ({
        up_to_g: number(`steps.${row}.up_to_g`),
        fee: number(`steps.${row}.fee`),
      })),
      further_kg_fee: number("further_kg_fee") ?? 0,
      days: number("days"),
    },
  };
}

/** Name of the rate of a group of provinces among the controls. */
export const groupBase = (group: number) => `rates.named.${group}`;

/** Rates from what was typed: rows and groups that were left blank are left out. */
export function composeRates(typed: Typed): Composed {
  const groups = [...Array(MOST_GROUPS).keys()].filter((group) =>
    Object.entries(typed).some(
      ([name, text]) => name.startsWith(`${groupBase(group)}.`) && !isBlank(text),
    ),
  );
  const rows = new Map<string, number[]>();
  const rate = (base: string) => {
    const read = rateIn(typed, base);
    rows.set(base, read.rows);
    return read.rate;
  };
  const rates = {
    home: rate("rates.home"),
    named: groups.map((group) => ({
      ...rate(groupBase(group)),
      provinces: (typed[`${groupBase(group)}.provinces`] ?? "").split(",").filter(Boolean),
    })),
    rest: rate("rates.rest"),
    free_over: numberIn(typed["rates.free_over"]) ?? null,
  };
  const controlOf = (field: string) => {
    const named = field.replace(/^rates\.named\.(\d+)/, (_, at: string) =>
      groupBase(groups[Number(at)] ?? 0),
    );
    const base = /^rates\.(home|rest|named\.\d+)/.exec(named)?.[0] ?? "";
    return named
      .replace(/\.provinces\.\d+$/, ".provinces")
      .replace(/\.steps$/, ".steps.0.up_to_g")
      .replace(
        /\.steps\.(\d+)\./,
        (_, at: string) => `.steps.${rows.get(base)?.[Number(at)] ?? 0}.`,
      );
  };
  return { rates, controlOf };
}

function valuesOfRate(base: string, rate: DeliveryRate): Array<[string, string]> {
  return [
    ...rate.steps.flatMap(
      ({ up_to_g, fee }, row): Array<[string, string]> => [
        [`${base}.steps.${row}.up_to_g`, String(up_to_g)],
        [`${base}.steps.${row}.fee`, String(fee)],
      ],
    ),
    [`${base}.further_kg_fee`, String(rate.further_kg_fee)],
    [`${base}.days`, String(rate.days)],
  ];
}

function valuesOfRates({ home, named, rest, free_over }: DeliveryRates): Typed {
  return Object.fromEntries([
    ...valuesOfRate("rates.home", home),
    ...valuesOfRate("rates.rest", rest),
    ...named.flatMap((rate, group) => [
      ...valuesOfRate(groupBase(group), rate),
      [`${groupBase(group)}.provinces`, rate.provinces.join()],
    ]),
    ["rates.free_over", free_over === null ? "" : String(free_over)],
  ]);
}

/** What the controls show of the terms as they are. */
export function valuesOf({ rates, dispatch_days, pickup, closing }: SellerDeliveryTerms): Typed {
  return {
    fees: rates ? "own" : "market",
    ...(rates ? valuesOfRates(rates) : {}),
    dispatch_days: String(dispatch_days),
    "pickup.offered": pickup.offered ? "yes" : "",
    "pickup.address": pickup.address ?? "",
    "pickup.hours": pickup.hours ?? "",
    "closing.from": closing?.from ?? "",
    "closing.to": closing?.to ?? "",
    "closing.message": closing?.message ?? "",
    "closing.message_en": closing?.message_en ?? "",
    "closing.takes_orders": closing?.takes_orders === false ? "no" : "yes",
  };
}
