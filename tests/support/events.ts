import { inDays } from "./days";
import type { TestMarket } from "./market";

/** A fair of next week to which co-operatives may register; gives its id. */
export async function eventToCome(market: TestMarket, more: object = {}): Promise<string> {
  const province = await market.staff("province");
  const { body } = await province("POST", "/admin/events", {
    ...{ kind: "fair", title: "Hội chợ tuần tới (minh hoạ)", organisers: ["HPN", "CT"] },
    ...{ first_day: inDays(7), last_day: inDays(9), register_until: inDays(6), is_online: false },
    ...{ commune_code: "22918", address: "Nhà văn hoá (minh hoạ)", ...more },
  });
  await province("POST", `/admin/events/${body.event.id}/open`, {});
  return body.event.id;
}
