import { type FormDrawerProps, FormDrawer as Shared } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { PROGRAMME } from "./use-events";

export type { FormField } from "@nang-gio/access/dashboard";

/** A drawer with a form of the programme. */
export function FormDrawer(props: FormDrawerProps) {
  const { t } = useTranslation("programme");
  const words = { save: t("save"), leave: t("leave"), saved: t("saved") };
  return <Shared {...props} labelOf={(name) => t(name)} words={words} changes={PROGRAMME} />;
}
