import type { MedusaContainer } from "@medusajs/framework/types";
import { readRows } from "@nang-gio/access/read/read-rows";
import { forgetPictures } from "@nang-gio/media/pictures";
import { z } from "zod";

const Base = z.object({ base: z.string() });

/** Pictures that a shopper's reviews alone name: the same bytes may be in another's review, or be goods' own picture. */
const THEIRS_ALONE = `
  select distinct sent.base
    from review, lateral (select picture ->> 'base' as base from jsonb_array_elements(review.pictures) picture) sent
   where review.account_id = ?
     and not exists (select from review other where other.account_id is distinct from review.account_id
                        and strpos(other.pictures::text, sent.base) > 0)
     and not exists (select from listing where strpos(listing.pictures::text, sent.base) > 0)
     and not exists (select from listing_proposal where strpos(listing_proposal.content::text, sent.base) > 0)
     and not exists (select from organisation where strpos(organisation.picture::text, sent.base) > 0)
     and not exists (select from image where strpos(image.url, sent.base) > 0)
     and not exists (select from product where strpos(product.thumbnail, sent.base) > 0)
     and not exists (select from order_line_item line where strpos(line.thumbnail, sent.base) > 0)`;

/**
 * Deletes the photographs of a shopper's reviews with their files. They go before the reviews forget them: a turn that
 * was cut short finds them again.
 */
export async function forgetPhotographs(
  container: MedusaContainer,
  customer_id: string,
): Promise<void> {
  const found = await readRows(container, Base, THEIRS_ALONE, [customer_id]);
  await forgetPictures(
    container,
    found.map(({ base }) => base),
  );
}
