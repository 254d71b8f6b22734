import { Table } from "@medusajs/ui";
import { shownDay } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";

/** Two cells of a row: the first day on which something holds, and the first on which it no longer does. */
export function ValidityCells({ from, to }: { from: string; to: string | null }) {
  const { t } = useTranslation("marketplace");
  return (
    <>
      <Table.Cell className="tabular-nums">{shownDay(from)}</Table.Cell>
      <Table.Cell className="tabular-nums">{to ? shownDay(to) : t("commissionOpen")}</Table.Cell>
    </>
  );
}
