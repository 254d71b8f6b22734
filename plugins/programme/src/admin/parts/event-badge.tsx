import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { EventState, ParticipationState } from "../../vocabulary";

const OF_EVENTS = {
  planned: "grey",
  open: "blue",
  held: "green",
  cancelled: "red",
} as const satisfies Record<EventState, string>;

const OF_PARTS = {
  invited: "orange",
  registered: "blue",
  declined: "grey",
  withdrawn: "grey",
  refused: "red",
} as const satisfies Record<ParticipationState, string>;

/** How an event stands. */
export function EventBadge({ state }: { state: EventState }) {
  const { t } = useTranslation("programme");
  return <StatusBadge color={OF_EVENTS[state]}>{t(`states.${state}`)}</StatusBadge>;
}

/** How an organisation stands to it; `null` came without being registered. */
export function PartBadge({ state }: { state: ParticipationState | null }) {
  const { t } = useTranslation("programme");
  if (state === null) return <StatusBadge color="purple">{t("cameUnregistered")}</StatusBadge>;
  return <StatusBadge color={OF_PARTS[state]}>{t(`parts.${state}`)}</StatusBadge>;
}
