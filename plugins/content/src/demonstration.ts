import type { MedusaContainer } from "@medusajs/framework/types";
import { readGraph } from "@nang-gio/access/read/read-graph";
import { ingestPicture } from "@nang-gio/media/pictures";
import { addDays, dateInVietnam } from "@nang-gio/vietnam";
import { z } from "zod";
import { CONTENT_KINDS, type ContentKind, WrittenContent } from "./contract";
import { keptContent } from "./keep";
import { CONTENT_MODULE } from "./modules/content";
import type { ContentRow } from "./modules/content/rows";
import type { ContentService } from "./modules/content/service";
import {
  draftContentWorkflow,
  moveContentWorkflow,
  writeContentWorkflow,
} from "./workflows/change-content";

const Piece = z.looseObject({
  kind: z.enum(CONTENT_KINDS),
  slug: z.string(),
  /** Handle of the co-operative that it is about. */
  cooperative: z.string().optional(),
  picture_file: z.string().optional(),
  /** Days from today, `[from, until)`. */
  from_in: z.number().int().optional(),
  until_in: z.number().int().optional(),
});

/** What the demonstration tells its readers. */
export const DemonstrationContent = z.strictObject({
  pieces: z.array(Piece),
  /** What stands for each bracket of the pages of rules, by the bracket's whole text. */
  fill: z.record(z.string(), z.string()),
});
export type DemonstrationContent = z.infer<typeof DemonstrationContent>;

const service = (container: MedusaContainer) => container.resolve<ContentService>(CONTENT_MODULE);
const today = () => dateInVietnam(new Date());

async function publish(container: MedusaContainer, id: string): Promise<void> {
  const row = await service(container).byId(today(), id);
  await moveContentWorkflow(container).run({
    input: { id, seen: row?.revision ?? 0, to: "published" },
  });
}

async function tell(
  container: MedusaContainer,
  piece: z.infer<typeof Piece>,
  readPicture: (file: string) => Buffer,
): Promise<void> {
  const { kind, cooperative, picture_file, from_in, until_in, ...texts } = piece;
  if (await service(container).at(today(), kind, piece.slug)) return;
  const [maker] = cooperative
    ? await readGraph(container, "organisation", z.object({ id: z.string() }), ["id"], {
        handle: cooperative,
      })
    : [];
  const picture = picture_file && (await ingestPicture(container, readPicture(picture_file)));
  const written = WrittenContent.parse({
    ...texts,
    organisation_id: maker?.id ?? null,
    picture: picture ? picture.base : null,
    from_on: from_in === undefined ? null : addDays(today(), from_in),
    until_on: until_in === undefined ? null : addDays(today(), until_in),
  });
  const content = await keptContent(container, written, written.products);
  const { result } = await draftContentWorkflow(container).run({ input: { kind, content } });
  await publish(container, result.id);
}

const filled = (text: string, fill: DemonstrationContent["fill"]) =>
  Object.entries(fill).reduce((told, [bracket, words]) => told.replaceAll(bracket, words), text);

/** Fills a page of rules in that nobody has touched, and marks it for what it is. */
async function fillIn(
  container: MedusaContainer,
  { id, kind, revision, ...row }: ContentRow,
  fill: DemonstrationContent["fill"],
): Promise<void> {
  const content = {
    ...row,
    title: `${row.title} (minh hoạ)`,
    title_en: `${row.title_en} (demonstration)`,
    body: filled(row.body, fill),
    body_en: filled(row.body_en, fill),
  };
  await writeContentWorkflow(container).run({ input: { id, kind, seen: revision, content } });
  await publish(container, id);
}

/** Publishes the demonstration's stories, campaign and rules, once: what is there already stays as it is. */
export async function tellDemonstration(
  container: MedusaContainer,
  { pieces, fill }: DemonstrationContent,
  readPicture: (file: string) => Buffer,
): Promise<void> {
  for (const piece of pieces) await tell(container, piece, readPicture);
  const rules: ContentKind = "rules";
  const { rows } = await service(container).find(today(), {
    ...{ kind: rules, state: "draft", order: "made", limit: 100, offset: 0 },
  });
  for (const row of rows) if (row.revision === 0) await fillIn(container, row, fill);
}
