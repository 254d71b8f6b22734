import { Button } from "@medusajs/ui";
import { request, todayInVietnam } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { PeriodView } from "../../../contract";
import type { FormField } from "../../parts/form-drawer";
import { PlanDrawer } from "./plan-drawer";

/** Puts a period's reports together: what stands in the heading and at the end of the whole. */
export function Consolidate({ period }: { period: PeriodView }) {
  const { t } = useTranslation("reporting");
  const fields: FormField[] = [
    { name: "number", required: true, label: t("number"), hint: t("numberHint") },
    { name: "place", required: true, label: t("place"), value: "Lâm Đồng" },
    {
      ...{ name: "signed_on", kind: "date", required: true, label: t("signed_on") },
      value: todayInVietnam(),
    },
    { name: "signer_title", required: true, label: t("signer_title"), value: t("president") },
    { name: "signer_name", required: true, label: t("signer_name") },
    {
      ...{ name: "recipients", kind: "textarea", required: true, label: t("recipients") },
      ...{ value: t("usualRecipients"), hint: t("recipientsHint") },
    },
    { name: "difficulties", kind: "textarea", label: t("difficulties") },
    { name: "proposals", kind: "textarea", label: t("proposals") },
  ];
  const save = ({ recipients, ...values }: Record<string, unknown>) => {
    const lines = String(recipients ?? "").split("\n");
    const named = lines.map((line) => line.trim()).filter(Boolean);
    const body = { ...values, period_id: period.id, recipients: named };
    return request("/plan/reports", { method: "POST", body });
  };
  return (
    <PlanDrawer
      title={t("consolidate")}
      lead={t("consolidateLead")}
      fields={fields}
      save={save}
      trigger={<Button size="small">{t("consolidate")}</Button>}
    />
  );
}
