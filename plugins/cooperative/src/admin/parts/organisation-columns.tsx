import { createDataTableColumnHelper, StatusBadge } from "@medusajs/ui";
import type { TFunction } from "i18next";
import type { AdminCooperativeRow } from "../../contract";

const helper = createDataTableColumnHelper<AdminCooperativeRow>();

/** Both may be long: they take no more room than this, so that no column is pushed off a narrow desk. */
function NameAndSector({ name, sector }: Pick<AdminCooperativeRow, "name" | "sector">) {
  return (
    <div className="w-72 py-2">
      <div title={name} className="text-ui-fg-base line-clamp-2 whitespace-normal">
        {name}
      </div>
      <div title={sector} className="text-ui-fg-subtle truncate">
        {sector}
      </div>
    </div>
  );
}

/** Columns of the register's list. */
export function organisationColumns(t: TFunction<"cooperative">) {
  return [
    helper.accessor("name", {
      header: `${t("name")}, ${t("sector").toLowerCase()}`,
      enableSorting: true,
      sortAscLabel: t("sortByName"),
      sortDescLabel: t("sortByNameDown"),
      cell: ({ row }) => <NameAndSector {...row.original} />,
    }),
    helper.accessor("kind", {
      header: t("kind"),
      cell: ({ getValue }) => t(`kinds.${getValue()}`),
    }),
    helper.accessor("commune_name", { header: t("commune_code") }),
    helper.accessor("women_led.holds", {
      id: "women_led",
      header: t("womenLed"),
      cell: ({ getValue }) =>
        getValue() ? (
          <StatusBadge color="green">{t("yes")}</StatusBadge>
        ) : (
          <StatusBadge color="grey">{t("no")}</StatusBadge>
        ),
    }),
    helper.accessor("completeness.score", {
      id: "completeness",
      header: t("completeness"),
      enableSorting: true,
      sortAscLabel: t("sortByMissing"),
      sortDescLabel: t("sortByComplete"),
      cell: ({ getValue }) => <span className="tabular-nums">{getValue()}</span>,
    }),
    helper.accessor("product_count", { header: t("products") }),
  ];
}
