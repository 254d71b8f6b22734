import { nameOf, pictureFile } from "@nang-gio/media/pictures";
import { REVIEW_MODULE } from "../../modules/review";
import type { ReviewService } from "../../modules/review/service";
import { titlesOf } from "../../read/product-titles";
import { forgetReviewsWorkflow } from "../../workflows/reviews/change";
import { type Holder, photographOf } from "../holder";
import { sayer } from "../say";

/** What they said of goods. */
export const REVIEWS: Holder = {
  name: "reviews",
  async of(container, { account_id, language }) {
    const say = sayer(language);
    const found = await container.resolve<ReviewService>(REVIEW_MODULE).ofShopper(account_id);
    const titles = await titlesOf(
      container,
      found.map(({ product_id }) => product_id),
    );
    return found.map(({ product_id, rating, content, name, pictures, state, written_at }) => ({
      product: titles.get(product_id) ?? product_id,
      ...{ rating, content, name },
      state: say(`own_data.review_${state}`),
      at: written_at,
      pictures: pictures.map((picture) => photographOf(nameOf(picture))),
    }));
  },
  async files(container, { account_id }) {
    const found = await container.resolve<ReviewService>(REVIEW_MODULE).ofShopper(account_id);
    const files = new Map<string, Buffer>();
    for (const picture of found.flatMap(({ pictures }) => pictures)) {
      const file = await pictureFile(container, picture);
      if (file) files.set(photographOf(nameOf(picture)), file);
    }
    return files;
  },
  async forget(container, { account_id }) {
    await forgetReviewsWorkflow(container).run({ input: { customer_id: account_id } });
  },
};
