import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { ReportedMessage } from "../../contract";

/** How a reported message stands. */
export function MessageBadge({ message }: { message: ReportedMessage }) {
  const { t } = useTranslation("marketplace");
  if (message.open) return <StatusBadge color="red">{t("messageCases.open")}</StatusBadge>;
  return message.hidden_reason ? (
    <StatusBadge color="grey">{t("messageCases.hidden")}</StatusBadge>
  ) : (
    <StatusBadge color="green">{t("messageCases.settled")}</StatusBadge>
  );
}
