import type { MedusaContainer } from "@medusajs/framework/types";
import { MARKET_CATEGORIES } from "@nang-gio/marketplace/categories";
import type { Offer } from "@nang-gio/marketplace/contract";
import { dateInVietnam } from "@nang-gio/vietnam";
import { checkFile, findingsOf } from "../checking/check-file";
import { reportOn } from "../checking/report-on";
import { rowsOf } from "../market/rows";
import { listingsIn } from "../market/rows-of-market";
import type { Finding } from "../reading/finding";
import { type OpenedWorkbook, openWorkbook } from "../reading/open-workbook";

/** Prices and stocks that a file asks for, or why it can't. */
export interface ReadOffers {
  offers: Offer[];
  faults: Finding[];
}

const isError = ({ severity }: Finding) => severity === "error";

/**
 * Reads the sheet of prices and stocks of a co-operative's file. Only its own products and SKUs are known to it; what
 * else the file holds is checked, and left alone. A blank stock stays as it is.
 */
export async function readOffers(
  container: MedusaContainer,
  organisationId: string,
  file: { name: string; content: Buffer },
): Promise<ReadOffers> {
  let opened: OpenedWorkbook;
  try {
    opened = await openWorkbook(file.name, file.content);
  } catch (error) {
    return { offers: [], faults: findingsOf(error, file.name).kept };
  }
  try {
    const listings = await listingsIn(container, [organisationId]);
    const own = new Set(listings.flatMap(({ places }) => [...places.keys()]));
    const facts = { today: dateInVietnam(new Date()), categories: MARKET_CATEGORIES };
    const { workbook, findings, tables } = await checkFile(opened, facts, async () => ({
      organisations: new Set(listings.map(({ input }) => input.organisation_handle)),
      products: new Set(listings.map(({ input }) => input.handle)),
    }));
    const { variants } = workbook;
    if (variants) {
      const report = reportOn(variants, findings);
      for (const row of variants.rows) {
        const { sku } = row.values;
        if (sku && !own.has(sku)) report(row, "sku", { code: "workbook.unknown_sku" });
      }
    }
    const faults = findings.sorted(tables).filter(isError);
    if (faults.length > 0) return { offers: [], faults };
    const offers = rowsOf(workbook).variants.map(({ sku, price, sale_price, stock }) => ({
      ...{ sku, price, sale_price },
      ...(stock == null ? {} : { stock }),
    }));
    return { offers, faults };
  } finally {
    opened.close();
  }
}
