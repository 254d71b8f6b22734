import type { AuthenticatedMedusaRequest, MedusaResponse } from "@medusajs/framework/http";
import type { MarketConnection, MarketConnectionQuery } from "../../../contract";
import { MARKETPLACE_MODULE } from "../../../modules/marketplace";
import type { MarketplaceService } from "../../../modules/marketplace/service";
import { kindSpans } from "../../../read/kind-spans";
import { reconcile } from "../../../read/reconcile";
import { salesScope } from "../../../read/sales-scope";
import { sellingOrganisations } from "../../../read/selling-organisations";
import { kindsOf, monthsOf, sellersOf, totalsOf } from "../../../rules/sales";

/**
 * `GET /admin/market-connection`: what was sold, by organisation, by month, by kind of organisation and by
 * whether the seller was women-led, both on the day of the order, in whole đồng, within the communes that the caller may see.
 */
export async function GET(
  req: AuthenticatedMedusaRequest,
  res: MedusaResponse<MarketConnection>,
): Promise<void> {
  const { limit, offset, ...wanted } = req.validatedQuery as MarketConnectionQuery;
  const { from, to, filter } = await salesScope(req, wanted);
  const service = req.scope.resolve<MarketplaceService>(MARKETPLACE_MODULE);
  const rows = await service.sumSales(filter);
  const sellers = sellersOf(rows);
  const spans = await kindSpans(
    req.scope,
    sellers.map(({ organisation_id }) => organisation_id),
  );
  const page = sellers.slice(offset, offset + limit);
  const organisations = await sellingOrganisations(
    req.scope,
    page.map(({ organisation_id }) => organisation_id),
  );
  res.json({
    from,
    to,
    totals: totalsOf(rows),
    months: monthsOf(rows),
    kinds: kindsOf(await service.sumSalesByKind(filter, spans)),
    organisations: page.flatMap(({ organisation_id, ...figures }) => {
      const organisation = organisations.get(organisation_id);
      return organisation ? [{ organisation, ...figures }] : [];
    }),
    count: sellers.length,
    limit,
    offset,
    reconciliation: filter.organisation_ids
      ? null
      : await reconcile(req.scope, filter.from, filter.to),
  });
}
