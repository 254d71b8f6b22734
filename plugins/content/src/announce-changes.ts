import type { MedusaContainer } from "@medusajs/framework/types";
import { announcePages } from "@nang-gio/catalogue/announce-pages";
import { dateInVietnam } from "@nang-gio/vietnam";
import { CONTENT_MODULE } from "./modules/content";
import type { ContentService, Standing } from "./modules/content/service";
import { makersOf } from "./read/makers";

/**
 * Tells the pages of the shop which pieces stand otherwise than they were last told: those that changed, and those of
 * which a day has begun or ended. Told first and written down then: what fails between is told again.
 */
export async function announceChanges(container: MedusaContainer): Promise<void> {
  const content = container.resolve<ContentService>(CONTENT_MODULE);
  const untold = await content.untold(dateInVietnam(new Date()));
  if (untold.length === 0) return;
  const seen = untold
    .flatMap(({ before, now }) => [before, now])
    .filter((standing): standing is Standing => standing?.shown === true);
  if (seen.length > 0) {
    const ids = seen.flatMap(({ organisation_id }) => organisation_id ?? []);
    const makers = await makersOf(container, ids);
    await announcePages(container, {
      products: seen.flatMap(({ products }) => products),
      cooperatives: [...makers.values()].map(({ handle }) => handle),
    });
  }
  await content.told(untold);
}
