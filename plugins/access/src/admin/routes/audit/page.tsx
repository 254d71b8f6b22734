import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ClockSolid } from "@medusajs/icons";
import { Drawer, Input, StatusBadge, Table, Text } from "@medusajs/ui";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { AuditEntryView } from "../../../contract";
import { listAudit } from "../../client";
import { LoadFailed, PagedTable } from "../../parts/paged-table";

export const config = defineRouteConfig({
  label: "audit",
  translationNs: "access",
  icon: ClockSolid,
});

const PAGE_SIZE = 50;
const FIRST_REFUSAL = 400;

const moment = new Intl.DateTimeFormat("vi", {
  timeZone: "Asia/Ho_Chi_Minh",
  dateStyle: "short",
  timeStyle: "medium",
});

function Outcome({ status }: { status: number }) {
  const { t } = useTranslation("access");
  const refused = status >= FIRST_REFUSAL;
  return (
    <StatusBadge color={refused ? "red" : "green"}>
      {t(refused ? "refused" : "done")} ({status})
    </StatusBadge>
  );
}

function EntryDrawer({ entry, close }: { entry: AuditEntryView | null; close: () => void }) {
  const { t } = useTranslation("access");
  return (
    <Drawer open={entry !== null} onOpenChange={(open) => (open ? undefined : close())}>
      <Drawer.Content>
        <Drawer.Header>
          <Drawer.Title>
            {entry?.method} {entry?.path}
          </Drawer.Title>
        </Drawer.Header>
        <Drawer.Body className="flex flex-col gap-4 overflow-y-auto">
          <Text size="small">{entry ? moment.format(new Date(entry.at)) : null}</Text>
          <Text size="small">
            {t("who")}: {entry?.actor_email ?? entry?.actor_id ?? "–"}
          </Text>
          <Text size="small">
            {t("from")}: {entry?.ip} {entry?.user_agent}
          </Text>
          <Text weight="plus">{t("sent")}</Text>
          <pre className="bg-ui-bg-subtle overflow-x-auto rounded-md p-3 text-xs">
            {entry?.body ? JSON.stringify(entry.body, null, 2) : t("nothing")}
          </pre>
        </Drawer.Body>
      </Drawer.Content>
    </Drawer>
  );
}

/** Who wrote what and when, refused attempts too. */
export default function AuditPage() {
  const { t } = useTranslation("access");
  const [path, setPath] = useState("");
  const [offset, setOffset] = useState(0);
  const [opened, setOpened] = useState<AuditEntryView | null>(null);
  const { data, error, refetch } = useQuery({
    queryKey: ["audit", path, offset],
    queryFn: () => listAudit(path, offset, PAGE_SIZE),
    placeholderData: (previous) => previous,
  });
  if (error) return <LoadFailed error={error} retry={refetch} />;
  return (
    <>
      <PagedTable
        title={t("audit")}
        count={data?.count ?? 0}
        limit={PAGE_SIZE}
        offset={offset}
        onPage={setOffset}
        tools={
          <Input
            type="search"
            size="small"
            aria-label={t("filterPath")}
            placeholder={t("filterPath")}
            value={path}
            onChange={(event) => {
              setOffset(0);
              setPath(event.target.value);
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
              <Table.HeaderCell>{t("outcome")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {data?.entries.map((entry) => (
              <Table.Row key={entry.id} className="cursor-pointer" onClick={() => setOpened(entry)}>
                <Table.Cell className="whitespace-nowrap">
                  {moment.format(new Date(entry.at))}
                </Table.Cell>
                <Table.Cell>{entry.actor_email ?? entry.actor_id ?? "–"}</Table.Cell>
                <Table.Cell>
                  {entry.method} {entry.path}
                </Table.Cell>
                <Table.Cell>
                  <Outcome status={entry.status} />
                </Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </PagedTable>
      <EntryDrawer entry={opened} close={() => setOpened(null)} />
    </>
  );
}
