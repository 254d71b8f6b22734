import { ContainerRegistrationKeys } from "@medusajs/framework/utils";
import { titlesOf } from "../../read/product-titles";
import { interestOf } from "../../shopper/interest";
import type { Holder } from "../holder";

/** Goods that they saved, and what of them they asked to be told. */
export const WISHES: Holder = {
  name: "wishes",
  async of(container, { account_id }) {
    const { wishes } = await interestOf(container).ofShopper(account_id);
    const titles = await titlesOf(
      container,
      wishes.map(({ product_id }) => product_id),
    );
    return wishes.map(({ product_id, on_price, on_stock, created_at }) => ({
      product: titles.get(product_id) ?? product_id,
      ...{ on_price, on_stock, since: created_at },
    }));
  },
  async forget(container, { account_id }) {
    await interestOf(container).forgetShopper(account_id);
  },
};

/** Co-operatives that they follow; goes with {@link WISHES}. */
export const FOLLOWS: Holder = {
  name: "follows",
  async of(container, { account_id }) {
    const { follows } = await interestOf(container).ofShopper(account_id);
    const { data } = await container.resolve(ContainerRegistrationKeys.QUERY).graph({
      entity: "organisation",
      fields: ["id", "name"],
      filters: { id: follows.map(({ organisation_id }) => organisation_id) },
    });
    const names = new Map(data.map(({ id, name }) => [id, name]));
    return follows.map(({ organisation_id, told, created_at }) => ({
      cooperative: names.get(organisation_id) ?? organisation_id,
      ...{ told, since: created_at },
    }));
  },
};
