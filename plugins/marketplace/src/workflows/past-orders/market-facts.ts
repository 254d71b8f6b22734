import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { womenLedFacts } from "@nang-gio/cooperative/rules/facts";
import { MARKETPLACE_MODULE } from "../../modules/marketplace";
import type { MarketplaceService } from "../../modules/marketplace/service";
import { placeOfSale } from "../steps/market-ground";

/** A variant with its product and who sells it. */
export interface SoldVariant {
  id: string;
  title: string;
  sku: string;
  organisation_id: string;
  product: { id: string; title: string; handle: string; thumbnail: string | null };
}

/** An organisation with what it ships by and the facts of its tag. */
export interface Seller {
  id: string;
  /** Shipping option ids by kind: `home` or `pickup`. */
  options: ReadonlyMap<string, { id: string; name: string }>;
  facts: ReturnType<typeof womenLedFacts>;
}

/** What recording past orders reads of the market as it stands. */
export interface MarketFacts {
  region_id: string;
  sales_channel_id: string;
  variants: ReadonlyMap<string, SoldVariant>;
  sellers: ReadonlyMap<string, Seller>;
}

type OrganisationRow = { id: string; handle: string } & Parameters<typeof womenLedFacts>[0];

async function readVariants(container: MedusaContainer, skus: string[]) {
  const variants = await container.resolve(Modules.PRODUCT).listProductVariants(
    { sku: skus },
    {
      select: ["id", "title", "sku", "product.id", "product.title", "product.handle"],
      relations: ["product"],
      take: skus.length,
    },
  );
  const listings = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listListings(
      { product_id: [...new Set(variants.flatMap(({ product }) => product?.id ?? []))] },
      { select: ["product_id", "organisation_id"], take: null },
    );
  const sellerOf = new Map(listings.map((row) => [row.product_id, row.organisation_id]));
  return new Map(
    variants.flatMap(({ id, title, sku, product }): Array<[string, SoldVariant]> => {
      const organisation_id = sellerOf.get(product?.id ?? "");
      if (!sku || !product || !organisation_id) return [];
      const { id: product_id, title: name, handle, thumbnail } = product;
      return [
        [
          sku,
          {
            id,
            title,
            sku,
            organisation_id,
            product: { id: product_id, title: name, handle, thumbnail },
          },
        ],
      ];
    }),
  );
}

async function readSellers(container: MedusaContainer, handles: string[]) {
  const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
    entity: "organisation",
    fields: ["id", "handle", "terms.*", "labour.*"],
    filters: { handle: handles },
  });
  const organisations = data as unknown as OrganisationRow[];
  const places = await container
    .resolve<MarketplaceService>(MARKETPLACE_MODULE)
    .listSellingPlaces({ organisation_id: organisations.map(({ id }) => id) }, { take: null });
  const options = await container
    .resolve(Modules.FULFILLMENT)
    .listShippingOptions(
      { shipping_profile_id: places.map((place) => place.shipping_profile_id) },
      { relations: ["type"], take: null as unknown as number },
    );
  return new Map(
    organisations.map((organisation): [string, Seller] => {
      const place = places.find(({ organisation_id }) => organisation_id === organisation.id);
      const own = options.filter(
        ({ shipping_profile_id }) => shipping_profile_id === place?.shipping_profile_id,
      );
      return [
        organisation.handle,
        {
          id: organisation.id,
          options: new Map(own.map(({ type, id, name }) => [type.code, { id, name }])),
          facts: womenLedFacts(organisation),
        },
      ];
    }),
  );
}

/** Reads who sells the named goods, by SKU and by handle. */
export async function marketFacts(
  container: MedusaContainer,
  skus: string[],
  handles: string[],
): Promise<MarketFacts> {
  const [place, variants, sellers] = await Promise.all([
    placeOfSale(container),
    readVariants(container, skus),
    readSellers(container, handles),
  ]);
  return {
    ...place,
    variants,
    sellers,
  };
}
