import { Button } from "@medusajs/ui";
import { request, todayInVietnam } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { LivedView } from "../../contract";
import { FormDrawer } from "./form-drawer";
import { useMyRole } from "./use-my-role";

/** Lets communes, and parts of others, become one from a day on. */
export function PlaceSuccessionDrawer({ places }: { places: LivedView[] }) {
  const { t } = useTranslation("cooperative");
  const { decides } = useMyRole();
  if (!decides) return null;
  const options = places
    .filter(({ kind, to }) => kind === "commune" && to === null)
    .map(({ code, name }) => ({ value: code, label: name }));
  return (
    <FormDrawer
      title={t("placeSuccession")}
      fields={[
        { name: "day", label: t("from"), kind: "date", required: true, value: todayInVietnam() },
        { name: "code", label: t("livedCode"), required: true, hint: t("placeSuccessionCode") },
        { name: "name", required: true },
        { name: "name_en", required: true },
        { name: "whole", label: t("placeWhole"), kind: "checkboxes", options },
        { name: "parts", label: t("placeParts"), kind: "checkboxes", options },
        { name: "reason", label: t("mergeReason"), kind: "textarea", required: true },
      ]}
      save={(body) => request("/place-successions", { method: "POST", body })}
      trigger={<Button size="small">{t("placeSuccession")}</Button>}
    />
  );
}
