import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { ProposalState } from "../../contract";

const COLOURS = { draft: "grey", submitted: "orange", returned: "red", approved: "green" } as const;

/** Where a proposal stands, in a word and a colour. */
export function ProposalBadge({ state }: { state: ProposalState }) {
  const { t } = useTranslation("marketplace");
  return <StatusBadge color={COLOURS[state]}>{t(`proposals.${state}`)}</StatusBadge>;
}
