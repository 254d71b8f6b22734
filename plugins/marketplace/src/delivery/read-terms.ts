import type { MedusaContainer } from "@medusajs/framework/types";
import { readGraph } from "@nang-gio/access/read/read-graph";
import { type CalendarDate, dateInVietnam } from "@nang-gio/vietnam";
import { findCommune, findProvince, HOME_PROVINCE_CODE } from "@nang-gio/vietnam/places";
import { z } from "zod";
import {
  type Closing,
  type DeliveryRates,
  type DeliveryTerms,
  MARKET_DISPATCH_DAYS,
  type PickUp,
} from "../delivery-terms-contract";
import { MARKETPLACE_MODULE } from "../modules/marketplace";
import type { MarketplaceService } from "../modules/marketplace/service";
import { closedOn } from "../rules/dispatch";

const Organisation = z.object({
  id: z.string(),
  commune_code: z.string(),
  address: z.string().nullable(),
});

/** A commune with its province, to say where a co-operative is of which no address is known. */
function communeLine(code: string): string | null {
  const commune = findCommune(code);
  const province = findProvince(commune?.provinceCode ?? "");
  return commune && province ? `${commune.name}, ${province.name}` : null;
}

/** A co-operative's terms with where it is. */
export interface KnownTerms extends DeliveryTerms {
  home_province: string;
}

/**
 * The terms of co-operatives by their ids. Who has told nothing has the market's: its flat fee, and goods to come for at
 * the address in the register, or in its commune where the register has none.
 */
export async function readTerms(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, KnownTerms>> {
  if (ids.length === 0) return new Map();
  const [organisations, told] = await Promise.all([
    readGraph(container, "organisation", Organisation, Object.keys(Organisation.shape), {
      id: [...ids],
    }),
    container
      .resolve<MarketplaceService>(MARKETPLACE_MODULE)
      .listDeliveryTerms({ organisation_id: [...ids] }, { take: ids.length }),
  ]);
  const toldBy = new Map(told.map((one) => [one.organisation_id, one]));
  return new Map(
    organisations.map(({ id, commune_code, address }) => {
      const own = toldBy.get(id);
      return [
        id,
        {
          revision: own?.revision ?? 0,
          rates: (own?.rates ?? null) as DeliveryRates | null,
          dispatch_days: own?.dispatch_days ?? MARKET_DISPATCH_DAYS,
          pickup: (own?.pickup as PickUp | undefined) ?? {
            offered: true,
            address: address?.trim() || communeLine(commune_code),
            hours: null,
          },
          closing: (own?.closing ?? null) as Closing | null,
          home_province: findCommune(commune_code)?.provinceCode ?? HOME_PROVINCE_CODE,
        },
      ];
    }),
  );
}

/** The closings of co-operatives, by their ids, that have not ended on a day. */
export async function readClosings(
  container: MedusaContainer,
  ids: readonly string[],
  day: CalendarDate,
): Promise<Map<string, Closing>> {
  if (ids.length === 0) return new Map();
  const told = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listDeliveryTerms(
      { organisation_id: [...ids] },
      { select: ["organisation_id", "closing"], take: ids.length },
    );
  return new Map(
    told.flatMap(({ organisation_id, closing: kept }) => {
      const closing = kept as Closing | null;
      return closing && day < closing.to ? [[organisation_id, closing] as const] : [];
    }),
  );
}

/** Of co-operatives those that take no orders today: they are closed and said so. */
export async function closedToOrders(
  container: MedusaContainer,
  ids: readonly string[],
): Promise<Map<string, Closing>> {
  const today = dateInVietnam(new Date());
  const closings = await readClosings(container, ids, today);
  return new Map(
    [...closings].filter(([, closing]) => closedOn(closing, today) && !closing.takes_orders),
  );
}
