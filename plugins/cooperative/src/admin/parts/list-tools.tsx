import { Button, Input } from "@medusajs/ui";
import { type Query, todayInVietnam, useMyRole } from "@nang-gio/access/dashboard";
import { useId } from "react";
import { useTranslation } from "react-i18next";

interface AsOfProps {
  /** Empty for today. */
  day: string;
  change: (day: string) => void;
}

/** The day that a page tells kinds, tags and places for. */
export function AsOf({ day, change }: AsOfProps) {
  const { t } = useTranslation("cooperative");
  const id = useId();
  return (
    <label htmlFor={id} className="txt-compact-small flex items-center gap-x-2">
      {t("asOf")}
      <Input
        id={id}
        type="date"
        size="small"
        value={day}
        max={todayInVietnam()}
        onChange={(event) => change(event.target.value)}
      />
    </label>
  );
}

/** The list as it is filtered, as a workbook; not for those who read only what is needed in their office. */
export function ExportList({ wanted }: { wanted: Query }) {
  const { t, i18n } = useTranslation("cooperative");
  const role = useMyRole();
  if (!role || role === "agency") return null;
  const asked = new URLSearchParams({ language: i18n.language.startsWith("en") ? "en" : "vi" });
  for (const [name, value] of Object.entries(wanted)) {
    if (value !== undefined) asked.set(name, String(value));
  }
  return (
    <Button size="small" variant="secondary" asChild>
      <a href={`/admin/exports/cooperatives?${asked}`}>{t("exportList")}</a>
    </Button>
  );
}
