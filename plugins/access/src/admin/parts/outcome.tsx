import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import { FIRST_REFUSAL } from "../../status";

/** Whether a write was done, with its HTTP status when it was not. */
export function Outcome({ status }: { status: number }) {
  const { t } = useTranslation("access");
  const refused = status >= FIRST_REFUSAL;
  return (
    <StatusBadge color={refused ? "red" : "green"}>
      {refused ? `${t("refused")} (${status})` : t("done")}
    </StatusBadge>
  );
}
