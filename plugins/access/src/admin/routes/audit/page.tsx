import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ClockSolid } from "@medusajs/icons";
import { Table, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useSearchParams } from "react-router-dom";
import type { AuditEntryView } from "../../../contract";
import { listAudit } from "../../client";
import { AuditFilterBar, NO_FILTERS } from "../../parts/audit-filters";
import { EntryDrawer } from "../../parts/entry-drawer";
import { Outcome } from "../../parts/outcome";
import { PagedTable } from "../../parts/paged-table";
import { toldAction, toldPerson } from "../../parts/told";
import { StateOfLoading, shownMoment } from "../../shared";

export const config = defineRouteConfig({
  label: "audit",
  translationNs: "access",
  icon: ClockSolid,
  rank: 6,
});

const PAGE_SIZE = 50;

function EntryRow({ entry, open }: { entry: AuditEntryView; open: () => void }) {
  const { t } = useTranslation("access");
  return (
    <Table.Row className="cursor-pointer" onClick={open}>
      <Table.Cell className="whitespace-nowrap tabular-nums">
        <button type="button" onClick={open}>
          {shownMoment(entry.at)}
        </button>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        {toldPerson({ id: entry.actor_id, name: entry.actor_name, email: entry.actor_email }, t)}
      </Table.Cell>
      <Table.Cell className="min-w-64 py-2">
        <Text size="small">{toldAction(entry, t)}</Text>
        <Text size="xsmall" className="text-ui-fg-subtle">
          {entry.record_title ?? entry.record_id}
        </Text>
      </Table.Cell>
      <Table.Cell className="whitespace-nowrap">
        {entry.changes.length > 0 ? t("changed", { count: entry.changes.length }) : "–"}
      </Table.Cell>
      <Table.Cell>
        <Outcome status={entry.status} />
      </Table.Cell>
    </Table.Row>
  );
}

/** Who wrote what and when, refused attempts too; `?path=` narrows it to what stands under an address. */
export default function AuditPage() {
  const { t } = useTranslation("access");
  const [address] = useSearchParams();
  const [filters, setFilters] = useState({ ...NO_FILTERS, path: address.get("path") ?? "" });
  const [offset, setOffset] = useState(0);
  const [opened, setOpened] = useState<AuditEntryView | null>(null);
  const { data, error, isLoading, refetch } = useQuery({
    queryKey: ["audit", filters, offset],
    queryFn: () => listAudit(filters, offset, PAGE_SIZE),
    placeholderData: (previous) => previous,
  });
  if (error) return <StateOfLoading error={error} retry={refetch} />;
  const narrowed = Object.values(filters).some(Boolean);
  return (
    <>
      <PagedTable
        title={t("audit")}
        about={t("auditAbout")}
        loading={isLoading}
        empty={t(narrowed ? "nothingFound" : "empty")}
        count={data?.count ?? 0}
        limit={PAGE_SIZE}
        offset={offset}
        onPage={setOffset}
        tools={
          <AuditFilterBar
            filters={filters}
            onChange={(wanted) => {
              setOffset(0);
              setFilters(wanted);
            }}
          />
        }
      >
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("when")}</Table.HeaderCell>
              <Table.HeaderCell>{t("who")}</Table.HeaderCell>
              <Table.HeaderCell>{t("what")}</Table.HeaderCell>
              <Table.HeaderCell>{t("changes")}</Table.HeaderCell>
              <Table.HeaderCell>{t("outcome")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {data?.entries.map((entry) => (
              <EntryRow key={entry.id} entry={entry} open={() => setOpened(entry)} />
            ))}
          </Table.Body>
        </Table>
      </PagedTable>
      <EntryDrawer entry={opened} close={() => setOpened(null)} />
    </>
  );
}
