import { StatusBadge } from "@medusajs/ui";
import { todayInVietnam } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { AdminContentRow } from "../../contract";

const COLOURS = {
  draft: "grey",
  published: "green",
  withdrawn: "red",
  waiting: "orange",
  ended: "grey",
} as const;

/** How a piece stands for readers: a published one may wait for its day, or be past its last. */
export function ContentBadge({
  piece,
}: {
  piece: Pick<AdminContentRow, "state" | "shown" | "from_on">;
}) {
  const { t } = useTranslation("content");
  const { state, shown, from_on } = piece;
  const waits = from_on !== null && from_on > todayInVietnam();
  const standing = state === "published" && !shown ? (waits ? "waiting" : "ended") : state;
  return <StatusBadge color={COLOURS[standing]}>{t(`states.${standing}`)}</StatusBadge>;
}
