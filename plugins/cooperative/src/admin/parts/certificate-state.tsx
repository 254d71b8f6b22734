import { StatusBadge } from "@medusajs/ui";
import { useTranslation } from "react-i18next";
import type { CertificateState } from "../../contract";

const COLOURS = {
  draft: "grey",
  submitted: "orange",
  verified: "green",
  rejected: "red",
  expired: "grey",
  revoked: "red",
} as const;

/** A certificate's state as a badge. */
export function CertificateStateBadge({ state }: { state: CertificateState }) {
  const { t } = useTranslation("cooperative");
  return <StatusBadge color={COLOURS[state]}>{t(`states.${state}`)}</StatusBadge>;
}
