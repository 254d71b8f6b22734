import type { FieldLabels } from "../../forms/form-answer";
import type { DeliveryKey } from "./messages";
import { groupBase, MOST_GROUPS, STEP_ROWS } from "./terms-form";

type Say = (key: DeliveryKey, params?: Record<string, string | number>) => string;

const rows = (most: number) => [...Array(most).keys()];

function labelsOfRate(say: Say, base: string, zone: string): Array<[string, string]> {
  return [
    ...rows(STEP_ROWS).flatMap((row): Array<[string, string]> => {
      const of = { zone, number: row + 1 };
      return [
        [`${base}.steps.${row}.up_to_g`, say("step_weight_of", of)],
        [`${base}.steps.${row}.fee`, say("step_fee_of", of)],
      ];
    }),
    [`${base}.further_kg_fee`, `${zone}, ${say("further")}`],
    [`${base}.days`, `${zone}, ${say("days")}`],
  ];
}

/** What the controls of the page are called where a fault is told away from them, in the order of the page. */
export function termsLabels(say: Say, province: string): FieldLabels {
  return Object.fromEntries([
    ...labelsOfRate(say, "rates.home", say("zone_home", { province })),
    ...rows(MOST_GROUPS).flatMap((group): Array<[string, string]> => {
      const zone = say("zone_named", { number: group + 1 });
      return [
        [`${groupBase(group)}.provinces`, `${zone}, ${say("provinces")}`],
        ...labelsOfRate(say, groupBase(group), zone),
      ];
    }),
    ...labelsOfRate(say, "rates.rest", say("zone_rest")),
    ["rates.free_over", say("free_over")],
    ["dispatch_days", say("dispatch_days")],
    ["pickup.address", say("pickup_address")],
    ["pickup.hours", say("pickup_hours")],
    ["closing.from", say("closing_from")],
    ["closing.to", say("closing_to")],
    ["closing.message", say("closing_message")],
    ["closing.message_en", say("closing_message_en")],
  ]);
}
