import type { MedusaContainer } from "@medusajs/framework/types";
import { literal } from "@nang-gio/access/like";
import { Problem } from "@nang-gio/access/problem";
import { dateInVietnam } from "@nang-gio/vietnam";
import type {
  AdminContent,
  AdminContentQuery,
  AdminContentRow,
  ContentCard,
  ContentKind,
  ContentPage,
  ContentQuery,
} from "../contract";
import { CONTENT_MODULE } from "../modules/content";
import type { ContentRow } from "../modules/content/rows";
import type { ContentService } from "../modules/content/service";
import { idsOf, makersOf } from "./makers";
import { cardOf, pageOf } from "./views";

const service = (container: MedusaContainer) => container.resolve<ContentService>(CONTENT_MODULE);
const today = () => dateInVietnam(new Date());

/** One page of what readers see today. */
export async function findContent(
  container: MedusaContainer,
  { kind, cooperative, product, limit, offset }: ContentQuery,
): Promise<{ content: ContentCard[]; count: number }> {
  const { rows, count } = await service(container).find(today(), {
    ...{ kind, product, limit, offset, shown: true },
    ...(cooperative ? { organisation_ids: await idsOf(container, cooperative) } : {}),
    order: kind === "rules" ? "made" : "newest",
  });
  return { content: rows.map(cardOf), count };
}

/** A piece that readers see today, by an address that it has or had. @throws Problem not_found `content.unknown` */
export async function findPage(
  container: MedusaContainer,
  kind: ContentKind,
  slug: string,
): Promise<ContentPage> {
  const row = await service(container).at(today(), kind, slug);
  if (!row?.shown) throw new Problem("not_found", "content.unknown");
  return pageOf(container, row);
}

/** A piece whatever its state, for staff. @throws Problem not_found `content.unknown` */
export async function findRow(container: MedusaContainer, id: string): Promise<ContentRow> {
  const row = await service(container).byId(today(), id);
  if (!row) throw new Problem("not_found", "content.unknown");
  return row;
}

function rowView(row: ContentRow): AdminContentRow {
  const { id, kind, state, shown, slug, title, title_en, from_on, until_on } = row;
  return {
    ...{ id, kind, state, shown, slug, title, title_en, from_on, until_on },
    updated_at: new Date(row.updated_at).toISOString(),
  };
}

/** One page of what staff have written. */
export async function findAdminContent(
  container: MedusaContainer,
  { q, kind, state, limit, offset }: AdminContentQuery,
): Promise<{ content: AdminContentRow[]; count: number }> {
  const { rows, count } = await service(container).find(today(), {
    ...{ kind, state, limit, offset, order: "changed" },
    ...(q ? { title: `%${literal(q)}%` } : {}),
  });
  return { content: rows.map(rowView), count };
}

/** A piece as staff edit it. @throws Problem not_found `content.unknown` */
export async function findAdminPiece(
  container: MedusaContainer,
  id: string,
): Promise<AdminContent> {
  const row = await findRow(container, id);
  const [makers, old_slugs] = await Promise.all([
    makersOf(container, row.organisation_id ? [row.organisation_id] : []),
    service(container).oldSlugs(row),
  ]);
  const maker = makers.get(row.organisation_id ?? "");
  const { title, title_en, summary, summary_en, body, body_en, slug } = row;
  const { from_on, until_on, picture, picture_alt, picture_alt_en } = row;
  const { organisation_id, products, goods_path, number, issuer, issued_on, link } = row;
  return {
    ...rowView(row),
    ...{ title, title_en, summary, summary_en, body, body_en, slug, revision: row.revision },
    ...{ from_on, until_on, picture, picture_alt, picture_alt_en, old_slugs },
    ...{ organisation_id, products, goods_path, number, issuer, issued_on, link },
    organisation: maker ? { id: maker.id, handle: maker.handle, name: maker.name } : null,
  };
}
