import { type FormDrawerProps, FormDrawer as Shared } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { useMyRole } from "./use-my-role";

export type { FormField } from "@nang-gio/access/dashboard";

const CHANGES = ["cooperative"];

/** A drawer with a form of the register, for who may write in it. */
export function FormDrawer(props: FormDrawerProps) {
  const { writes } = useMyRole();
  const { t } = useTranslation("cooperative");
  if (!writes) return null;
  const words = { save: t("save"), leave: t("cancel"), saved: t("saved") };
  return <Shared {...props} labelOf={(name) => t(name)} words={words} changes={CHANGES} />;
}
