import { Button } from "@medusajs/ui";
import { request, shownDay, todayInVietnam } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { type AdminCooperative, ORGANISATION_KINDS } from "../../contract";
import { FormDrawer, type FormField } from "./form-drawer";
import { useCommunes, useMarks } from "./use-registry";

const MOST_MARKS = 100;

/** Makes a part of an organisation one of its own: who, which goods and papers, from which day. */
export function SplitDrawer({ cooperative }: { cooperative: AdminCooperative }) {
  const { t } = useTranslation("cooperative");
  const communes = useCommunes().data ?? [];
  const { id, terms, products, kind, sector, commune_code } = cooperative;
  const marks = useMarks({ organisation_id: id, limit: MOST_MARKS }).data?.marks ?? [];
  const open = terms.filter(({ to }) => to === null || to > todayInVietnam());
  const chosen = (name: string, label: string, options: FormField["options"]): FormField => ({
    ...{ name, label, kind: "checkboxes", options, none: t("splitNone") },
  });
  const fields: FormField[] = [
    {
      name: "from",
      kind: "date",
      required: true,
      value: todayInVietnam(),
      hint: t("splitFromHint"),
    },
    { name: "name", required: true },
    { name: "name_en" },
    { name: "handle", required: true, hint: t("handleHint") },
    {
      name: "kind",
      kind: "select",
      required: true,
      value: kind,
      options: ORGANISATION_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
    },
    { name: "registration_number" },
    { name: "sector", required: true, value: sector },
    {
      name: "commune_code",
      kind: "select",
      required: true,
      value: commune_code,
      options: communes.map(({ code, name }) => ({ value: code, label: name })),
    },
    chosen(
      "term_ids",
      t("splitTerms"),
      open.map((term) => ({
        value: term.id,
        label: `${term.person_name}, ${t(`titles.${term.title}`)} (${shownDay(term.from)})`,
      })),
    ),
    chosen(
      "product_ids",
      t("splitGoods"),
      products.map((product) => ({ value: product.id, label: product.title })),
    ),
    chosen(
      "mark_ids",
      t("splitMarks"),
      marks.map((mark) => ({
        value: mark.id,
        label: `${t(`markKinds.${mark.kind}`)} ${mark.number}`,
      })),
    ),
    { name: "reason", label: t("mergeReason"), kind: "textarea", required: true },
  ];
  return (
    <FormDrawer
      title={t("split")}
      fields={fields}
      save={(body) => request(`/cooperatives/${id}/split`, { method: "POST", body })}
      trigger={
        <Button size="small" variant="secondary">
          {t("split")}
        </Button>
      }
    />
  );
}
