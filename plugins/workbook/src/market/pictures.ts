import { createHash } from "node:crypto";
import type { MedusaContainer } from "@medusajs/framework/types";
import { isProblem } from "@nang-gio/access/problem";
import type { Picture } from "@nang-gio/media/contract";
import { ingestPicture, knownPictures } from "@nang-gio/media/pictures";
import { reportOn } from "../checking/report-on";
import type { Message } from "../format/cell";
import type { Findings } from "../reading/finding";
import type { PictureFiles } from "../reading/picture-files";
import { pictureNames, type ReadWorkbook } from "../reading/read-workbook";
import type { PicturesByName } from "./inputs";

/** Stands for a picture that the market does not have yet: it differs from every one that it has. */
const NEW_PICTURE: Picture = { base: "new", width: 0, height: 0, widths: [], placeholder: "" };

/** Pictures held in memory at once; media renders as many of them together as there are processors. */
const TAKEN_AT_ONCE = 4;

/** The pictures that rows name, as far as the market has them; others are told apart from all it has. */
export async function picturesBefore(
  container: MedusaContainer,
  workbook: ReadWorkbook,
  files: PictureFiles,
): Promise<PicturesByName> {
  const hashes = new Map<string, string>();
  for (const name of pictureNames(workbook)) {
    if (!files.has(name)) continue;
    hashes.set(
      name,
      createHash("sha256")
        .update(await files.bytes(name))
        .digest("hex"),
    );
  }
  const known = await knownPictures(container, [...hashes.values()]);
  return new Map([...hashes].map(([name, hash]) => [name, known.get(hash) ?? NEW_PICTURE]));
}

/** Takes in the pictures that rows name; one that media refuses is a finding at each row that names it. */
export async function takePictures(
  container: MedusaContainer,
  workbook: ReadWorkbook,
  files: PictureFiles,
  findings: Findings,
): Promise<PicturesByName> {
  const taken = new Map<string, Picture>();
  const refused = new Map<string, Message>();
  const names = pictureNames(workbook).values();
  const takeSome = async () => {
    for (const name of names) {
      try {
        taken.set(name, await ingestPicture(container, await files.bytes(name)));
      } catch (error) {
        if (!isProblem(error)) throw error;
        refused.set(name, { code: error.code, params: error.params });
      }
    }
  };
  await Promise.all(Array.from({ length: TAKEN_AT_ONCE }, takeSome));
  reportRefused(workbook, refused, findings);
  return taken;
}

function reportRefused(
  { organisations, products }: ReadWorkbook,
  refused: ReadonlyMap<string, Message>,
  findings: Findings,
): void {
  if (organisations) {
    const report = reportOn(organisations, findings);
    for (const row of organisations.rows) {
      const problem = refused.get(row.values.picture ?? "");
      if (problem) report(row, "picture", problem);
    }
  }
  if (products) {
    const report = reportOn(products, findings);
    for (const row of products.rows) {
      for (const name of row.values.pictures ?? []) {
        const problem = refused.get(name);
        if (problem) report(row, "pictures", problem);
      }
    }
  }
}
