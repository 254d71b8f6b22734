import { isDeepStrictEqual } from "node:util";
import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { createStep, StepResponse } from "@medusajs/framework/workflows-sdk";
import type { Picture } from "@nang-gio/media/contract";
import { picturesAt } from "@nang-gio/media/pictures";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";

interface Change {
  id: string;
  product_id: string;
  pictures: Picture[];
  before: Picture[];
}

const written = ({ id }: Change, pictures: Picture[]) => ({
  id,
  // The column holds a JSON array; the model's type knows objects only.
  pictures: pictures as unknown as Record<string, unknown>,
});

/** Gives listings the pictures that Medusa's products show, the thumbnail's first; tells which changed. */
export const followProductPicturesStep = createStep(
  "follow-product-pictures",
  async ({ product_ids }: { product_ids: string[] }, { container }) => {
    const service = container.resolve<MarketplaceService>(MARKETPLACE_MODULE);
    const query = container.resolve(ContainerRegistrationKeys.QUERY);
    const listings = await service.listListings(
      { product_id: product_ids },
      { select: ["id", "product_id", "pictures"], take: product_ids.length },
    );
    const { data: products } = await query.graph({
      entity: "product",
      fields: ["id", "thumbnail", "images.url", "images.rank"],
      filters: { id: listings.map(({ product_id }) => product_id) },
    });
    const shown = new Map(
      products.map(({ id, thumbnail, images }) => [
        id,
        [
          ...(thumbnail ? [thumbnail] : []),
          ...[...images].sort((a, b) => a.rank - b.rank).map(({ url }) => url),
        ],
      ]),
    );
    const known = await picturesAt(container, [...shown.values()].flat());
    const changes = listings.flatMap(({ id, product_id, pictures }): Change[] => {
      const before = (pictures as unknown as Picture[] | null) ?? [];
      const wanted = new Map(
        (shown.get(product_id) ?? []).flatMap((address) => {
          const picture = known.get(address);
          return picture ? [[picture.base, picture]] : [];
        }),
      );
      const after = [...wanted.values()];
      return isDeepStrictEqual(after, before) ? [] : [{ id, product_id, pictures: after, before }];
    });
    await service.updateListings(changes.map((change) => written(change, change.pictures)));
    return new StepResponse(
      changes.map(({ product_id }) => product_id),
      changes,
    );
  },
  async (changes, { container }) => {
    if (!changes?.length) return;
    await container
      .resolve<MarketplaceService>(MARKETPLACE_MODULE)
      .updateListings(changes.map((change) => written(change, change.before)));
  },
);
