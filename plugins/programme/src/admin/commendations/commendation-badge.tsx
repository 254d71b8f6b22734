import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { CommendationState, NomineeState } from "../../commendations-vocabulary";

const OF_ROUNDS = {
  open: "blue",
  decided: "green",
  cancelled: "red",
} as const satisfies Record<CommendationState, string>;

const OF_NOMINEES = {
  nominated: "orange",
  commended: "green",
  declined: "grey",
  withdrawn: "grey",
} as const satisfies Record<NomineeState, string>;

/** How a round stands. */
export function CommendationBadge({ state }: { state: CommendationState }) {
  const { t } = useTranslation("commendation");
  return <StatusBadge color={OF_ROUNDS[state]}>{t(`states.${state}`)}</StatusBadge>;
}

/** How a nominee stands. */
export function NomineeBadge({ state }: { state: NomineeState }) {
  const { t } = useTranslation("commendation");
  return <StatusBadge color={OF_NOMINEES[state]}>{t(`stands.${state}`)}</StatusBadge>;
}
