import type { MedusaContainer } from "@medusajs/framework/types";
import { type ChangedRecord, toldChanges } from "@nang-gio/access/problem";
import type { UpsertReport, WrittenRecord } from "@nang-gio/cooperative/contract";
import type { ListingVariantInput, WrittenListing } from "@nang-gio/marketplace/contract";
import type { Picture } from "@nang-gio/media/contract";
import type { SheetKey } from "../format/column";
import { registry } from "./registry";

type Written = UpsertReport["written"];

/** A record as the trail tells it: of a picture, its address. */
function withPictureAddress(record: object): object {
  const { picture, pictures, ...rest } = record as { picture?: Picture; pictures?: Picture[] };
  return {
    ...rest,
    ...(picture === undefined ? {} : { picture: picture?.base ?? null }),
    ...(pictures === undefined ? {} : { pictures: pictures.map(({ base }) => base) }),
  };
}

function changesOf({ before, after }: Pick<WrittenRecord, "before" | "after">) {
  return toldChanges(before && withPictureAddress(before), withPictureAddress(after));
}

/** The changes of a record that is a part of another, `terms[term_1].title`. */
function within(part: string, written: Pick<WrittenRecord, "before" | "after">) {
  return changesOf(written).map((change) => ({ ...change, field: `${part}.${change.field}` }));
}

const textIn = (record: object, field: string) => {
  const text: unknown = Reflect.get(record, field);
  return typeof text === "string" ? text : null;
};

/** Records that stand in the trail by themselves, under one of their texts. */
const byThemselves =
  (kind: string, named: string) =>
  (written: Written): ChangedRecord[] =>
    written.map(({ id, before, after }) => ({
      kind,
      id,
      title: textIn(after, named),
      isNew: before === null,
      changes: changesOf({ before, after }),
    }));

/** Terms and counts stand in the trail with the organisation that they are of. */
const ofOrganisations =
  (part: "terms" | "labour") =>
  async (written: Written, container: MedusaContainer): Promise<ChangedRecord[]> => {
    const ids = [
      ...new Set(written.flatMap(({ after }) => textIn(after, "organisation_id") ?? [])),
    ];
    const found = await registry(container).listOrganisations(
      { id: ids },
      { select: ["id", "name"], take: ids.length },
    );
    const names = new Map(found.map(({ id, name }) => [id, name]));
    return written.map(({ id, before, after }) => {
      const owner = textIn(after, "organisation_id") ?? "";
      return {
        kind: "cooperatives",
        id: owner,
        title: names.get(owner) ?? null,
        isNew: false,
        changes: within(`${part}[${id}]`, { before, after }),
      };
    });
  };

/** What an import changed of the records of a sheet. */
export const CHANGED: Readonly<
  Record<
    Exclude<SheetKey, "products" | "variants">,
    (
      written: Written,
      container: MedusaContainer,
    ) => readonly ChangedRecord[] | Promise<ChangedRecord[]>
  >
> = {
  organisations: byThemselves("cooperatives", "name"),
  officers: ofOrganisations("terms"),
  labour: ofOrganisations("labour"),
  certificates: byThemselves("certificates", "number"),
};

/** What an import changed of products, with their variants by SKU. What tells these apart is said of new ones only. */
export function changedProducts(written: readonly WrittenListing[]): ChangedRecord[] {
  return written.map(({ id, before, after }) => {
    const { variants, option_name, ...own } = after;
    const variantOf = new Map<string, ListingVariantInput>(
      before?.variants.map((variant) => [variant.sku, variant]),
    );
    return {
      kind: "products",
      id,
      title: after.title,
      isNew: before === null,
      changes: [
        ...changesOf({ before, after: before ? own : { ...own, option_name } }),
        ...variants.flatMap((variant) =>
          within(`variants[${variant.sku}]`, {
            before: variantOf.get(variant.sku) ?? null,
            after: variant,
          }),
        ),
      ],
    };
  });
}
