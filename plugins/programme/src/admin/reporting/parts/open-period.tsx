import { Button } from "@medusajs/ui";
import { request, todayInVietnam } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { PERIOD_KINDS } from "../../../reporting/vocabulary";
import type { FormField } from "../../parts/form-drawer";
import { useNamed } from "../../parts/use-events";
import { PlanDrawer } from "./plan-drawer";

/** Who reports unless others are chosen: communes' Unions, and departments. */
const USUAL = ["HPN-XA"];
const LEADS = "union";

/** Opens a period and asks bodies of today for their reports. */
export function OpenPeriod() {
  const { t } = useTranslation("reporting");
  const bodies = (useNamed("bodies").data ?? []).filter(({ kind }) => kind !== LEADS);
  const fields: FormField[] = [
    {
      ...{ name: "kind", kind: "select", required: true, value: "year", label: t("kind") },
      options: PERIOD_KINDS.map((value) => ({ value, label: t(`kinds.${value}`) })),
    },
    {
      ...{ name: "year", kind: "number", label: t("year"), hint: t("yearHint") },
      value: todayInVietnam().slice(0, 4),
    },
    { name: "title", label: t("title"), hint: t("adHocHint") },
    { name: "first_day", kind: "date", label: t("first_day"), hint: t("adHocHint") },
    { name: "last_day", kind: "date", label: t("last_day"), hint: t("adHocHint") },
    { name: "due_before", kind: "date", label: t("due_before"), hint: t("adHocHint") },
    {
      ...{ name: "asked", kind: "checkboxes", required: true, label: t("asked"), value: USUAL },
      options: bodies.map(({ code, name }) => ({ value: code, label: name })),
    },
  ];
  const save = ({ kind, year, asked, ...adHoc }: Record<string, unknown>) => {
    const bodyOf = (body_code: unknown) => ({ body_code });
    const body = { kind, asked: (asked as string[]).map(bodyOf) };
    return request("/plan/periods", {
      method: "POST",
      body: kind === "ad_hoc" ? { ...body, ...adHoc } : { ...body, year },
    });
  };
  return (
    <PlanDrawer
      title={t("openPeriod")}
      lead={t("openPeriodLead")}
      fields={fields}
      save={save}
      trigger={<Button size="small">{t("openPeriod")}</Button>}
    />
  );
}
