import { Button } from "@medusajs/ui";
import { StateOfLoading } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { type AdminCooperative, MARK_KINDS } from "../../contract";
import { FormDrawer, type FormField } from "./form-drawer";
import { MarkTable } from "./mark-table";
import { savePaper, scanField } from "./save-paper";
import { Section } from "./section";
import { useMarks } from "./use-registry";

/** Trademarks, licences, growing areas and food-safety papers of an organisation, with a drawer to enter one. */
export function MarksSection({ cooperative }: { cooperative: AdminCooperative }) {
  const { t } = useTranslation("cooperative");
  const { id, products } = cooperative;
  const { data, error, refetch } = useMarks({ organisation_id: id, limit: 100 });
  const fields: FormField[] = [
    {
      name: "kind",
      label: t("markKind"),
      kind: "select",
      required: true,
      options: MARK_KINDS.map((kind) => ({ value: kind, label: t(`markKinds.${kind}`) })),
    },
    { name: "number", label: t("markNumber"), required: true },
    { name: "name", label: t("markName"), required: true },
    { name: "issuer", required: true },
    { name: "valid_from", label: t("from"), kind: "date", required: true },
    { name: "expires_on", kind: "date", hint: t("markEndHint") },
    {
      name: "product_ids",
      label: t("forProducts"),
      kind: "checkboxes",
      hint: t("allGoodsHint"),
      options: products.map(({ id: product, title }) => ({ value: product, label: title })),
    },
    scanField(t, true),
  ];
  const enter = (
    <FormDrawer
      title={t("addMark")}
      fields={fields}
      save={(body) => savePaper(id, "marks", body)}
      trigger={
        <Button size="small" variant="secondary">
          {t("addMark")}
        </Button>
      }
    />
  );
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  return (
    <Section title={t("marks")} action={enter} empty={data.count === 0}>
      <MarkTable marks={data.marks} />
    </Section>
  );
}
