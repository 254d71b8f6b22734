import { Button } from "@medusajs/ui";
import { request, todayInVietnam } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { FormDrawer, type FormField } from "../parts/form-drawer";
import { useNamed } from "../parts/use-events";

/** Begins a round of commendation. */
export function BeginForm() {
  const { t } = useTranslation("commendation");
  const bodies = useNamed("bodies").data ?? [];
  const fields: FormField[] = [
    {
      ...{ name: "year", kind: "number", required: true, label: t("year") },
      value: todayInVietnam().slice(0, 4),
    },
    { name: "title", required: true, label: t("title") },
    { name: "title_en", label: t("title_en") },
    {
      ...{ name: "body_code", kind: "select", required: true, label: t("body") },
      options: bodies.map(({ code, name }) => ({ value: code, label: name })),
    },
  ];
  return (
    <FormDrawer
      title={t("begin")}
      fields={fields}
      save={(body) => request("/commendations", { method: "POST", body })}
      trigger={<Button size="small">{t("begin")}</Button>}
    />
  );
}
