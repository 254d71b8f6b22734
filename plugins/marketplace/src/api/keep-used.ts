import type {
  MedusaNextFunction,
  MedusaRequest,
  MedusaResponse,
  MiddlewareRoute,
} from "@medusajs/framework/http";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { Problem } from "@nang-gio/access/problem";
import { z } from "zod";

/** Records that may hang on what is to be deleted: where they are kept, and by which of their fields. */
interface Hanging {
  entity: string;
  field: string;
}

const GOODS: readonly Hanging[] = [
  { entity: "order_line_item", field: "product_id" },
  { entity: "ocop_certificate", field: "product_id" },
  { entity: "production_lot", field: "product_id" },
];
const VARIANTS: readonly Hanging[] = [{ entity: "order_line_item", field: "variant_id" }];

const Batch = z.object({ delete: z.array(z.string()).default([]) });
const batchOf = (req: MedusaRequest) => Batch.safeParse(req.body).data?.delete ?? [];
const named = (parameter: string) => (req: MedusaRequest) => [req.params[parameter] ?? ""];

/**
 * Refuses a deletion by one of Medusa's own routes where records hang on what would go: orders, certificates and lots
 * would tell of goods that nobody can look up.
 * @throws Problem `marketplace.in_use`
 */
function keepUsed(hanging: readonly Hanging[], idsOf: (req: MedusaRequest) => string[]) {
  return async (req: MedusaRequest, _res: MedusaResponse, next: MedusaNextFunction) => {
    const ids = idsOf(req);
    const query = req.scope.resolve(ContainerRegistrationKeys.QUERY);
    for (const { entity, field } of ids.length > 0 ? hanging : []) {
      const { data } = await query.graph({
        entity,
        fields: ["id"],
        filters: { [field]: ids },
        pagination: { take: 1 },
      });
      if (data.length > 0) throw new Problem("conflict", "marketplace.in_use");
    }
    next();
  };
}

const deletion = (matcher: string, parameter: string, hanging: readonly Hanging[]) => ({
  matcher,
  methods: ["DELETE" as const],
  middlewares: [keepUsed(hanging, named(parameter))],
});

const batch = (matcher: string, hanging: readonly Hanging[]) => ({
  matcher,
  methods: ["POST" as const],
  middlewares: [keepUsed(hanging, batchOf)],
});

/** Medusa's routes by which goods, and the places of co-operatives, could be deleted. */
export const KEEP_USED: MiddlewareRoute[] = [
  deletion("/admin/products/:id", "id", GOODS),
  batch("/admin/products/batch", GOODS),
  deletion("/admin/products/:id/variants/:variant_id", "variant_id", VARIANTS),
  batch("/admin/products/:id/variants/batch", VARIANTS),
  deletion("/admin/stock-locations/:id", "id", [
    { entity: "selling_place", field: "stock_location_id" },
  ]),
  deletion("/admin/shipping-profiles/:id", "id", [
    { entity: "selling_place", field: "shipping_profile_id" },
  ]),
];
