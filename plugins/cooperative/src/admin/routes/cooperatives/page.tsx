import { defineRouteConfig } from "@medusajs/admin-sdk";
import { BuildingStorefront } from "@medusajs/icons";
import {
  Button,
  Container,
  createDataTableFilterHelper,
  DataTable,
  type DataTableFilteringState,
  type DataTableSortingState,
  Heading,
  useDataTable,
} from "@medusajs/ui";
import { request, StateOfLoading } from "@nang-gio/access/dashboard";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router-dom";
import {
  type AdminCooperativeRow,
  COMPLETENESS_FACTS,
  ORGANISATION_KINDS,
} from "../../../contract";
import { FormDrawer } from "../../parts/form-drawer";
import { AsOf, ExportList } from "../../parts/list-tools";
import { organisationColumns } from "../../parts/organisation-columns";
import { organisationFields } from "../../parts/organisation-fields";
import { useMyRole } from "../../parts/use-my-role";
import { useCommunes, useCooperatives } from "../../parts/use-registry";

export const config = defineRouteConfig({
  label: "organisations",
  translationNs: "cooperative",
  icon: BuildingStorefront,
  rank: 1,
});

const PAGE_SIZE = 20;
const filter = createDataTableFilterHelper<AdminCooperativeRow>();

function chosen(filtering: DataTableFilteringState, id: string): string | undefined {
  const value = filtering[id];
  return typeof value === "string" ? value : undefined;
}

/** The register: organisations to search, filter, sort and open. */
export default function OrganisationsPage() {
  const { t } = useTranslation("cooperative");
  const open = useNavigate();
  const { decides } = useMyRole();
  const communes = useCommunes().data ?? [];
  const [search, onSearchChange] = useState("");
  const [filtering, onFilteringChange] = useState<DataTableFilteringState>({});
  const [asOf, setAsOf] = useState("");
  const [sorting, onSortingChange] = useState<DataTableSortingState | null>(null);
  const [pagination, onPaginationChange] = useState({ pageIndex: 0, pageSize: PAGE_SIZE });
  const wanted = {
    q: search || undefined,
    kind: chosen(filtering, "kind"),
    women_led: chosen(filtering, "women_led"),
    commune_code: chosen(filtering, "commune_name"),
    missing: chosen(filtering, "missing"),
    as_of: asOf || undefined,
    order: sorting ? `${sorting.desc ? "-" : ""}${sorting.id}` : undefined,
  };
  const found = useCooperatives({
    ...wanted,
    limit: PAGE_SIZE,
    offset: pagination.pageIndex * PAGE_SIZE,
  });
  const columns = useMemo(() => organisationColumns(t), [t]);
  const filters = [
    filter.accessor("kind", {
      label: t("kind"),
      type: "radio",
      options: ORGANISATION_KINDS.map((kind) => ({ value: kind, label: t(`kinds.${kind}`) })),
    }),
    filter.custom({
      id: "women_led",
      label: t("womenLed"),
      type: "radio",
      options: [
        { value: "true", label: t("yes") },
        { value: "false", label: t("no") },
      ],
    }),
    filter.custom({
      id: "missing",
      label: t("missingWhat"),
      type: "radio",
      options: COMPLETENESS_FACTS.map((fact) => ({ value: fact, label: t(`facts_of.${fact}`) })),
    }),
    filter.accessor("commune_name", {
      label: t("commune_code"),
      type: "radio",
      options: communes.map(({ code, name }) => ({ value: code, label: name })),
    }),
  ];
  const table = useDataTable({
    columns,
    data: found.data?.cooperatives ?? [],
    rowCount: found.data?.count ?? 0,
    getRowId: ({ id }) => id,
    isLoading: found.isLoading,
    filters,
    search: { state: search, onSearchChange },
    filtering: { state: filtering, onFilteringChange },
    sorting: { state: sorting, onSortingChange },
    pagination: { state: pagination, onPaginationChange },
    onRowClick: (_event, { id }) => open(`/cooperatives/${id}`),
  });
  if (found.error) return <StateOfLoading error={found.error} retry={found.refetch} />;
  return (
    <Container className="p-0">
      <DataTable instance={table}>
        <DataTable.Toolbar className="flex flex-col items-start gap-3">
          <Heading>{t("organisations")}</Heading>
          <div className="flex w-full flex-wrap items-center gap-2">
            <DataTable.Search placeholder={t("searchHint")} />
            <DataTable.FilterMenu tooltip={t("search")} />
            <DataTable.SortingMenu tooltip={t("sort")} />
            <AsOf day={asOf} change={setAsOf} />
            <ExportList wanted={wanted} />
            {decides ? (
              <Button size="small" variant="secondary" asChild>
                <Link to="/cooperatives/duplicates">{t("duplicates")}</Link>
              </Button>
            ) : null}
            <FormDrawer
              title={t("create")}
              fields={organisationFields(t, communes)}
              save={(body) => request("/cooperatives", { method: "POST", body })}
              trigger={<Button size="small">{t("create")}</Button>}
            />
          </div>
        </DataTable.Toolbar>
        <DataTable.Table
          emptyState={{
            empty: { heading: t("empty") },
            filtered: { heading: t("noneFound") },
          }}
        />
        <DataTable.Pagination
          translations={{
            of: t("paging.of"),
            results: t("paging.results"),
            pages: t("paging.pages"),
            prev: t("paging.previous"),
            next: t("paging.next"),
          }}
        />
      </DataTable>
    </Container>
  );
}
