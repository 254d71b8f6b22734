import { FocusModal, Heading, Table, Text } from "@medusajs/ui";
import { Pager, StateOfLoading, shownDay } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import { ConsignmentStateBadge } from "./consignment-state";
import { type Opened, useMayOpenOrders, useSalesRecords } from "./use-sales";

const PAGE_SIZE = 20;
const NUMBER = "text-right tabular-nums whitespace-nowrap";

function Records({ opened }: { opened: Opened }) {
  const { t, i18n } = useTranslation("marketplace");
  const [offset, onPage] = useState(0);
  const mayOpen = useMayOpenOrders();
  const found = useSalesRecords(opened, PAGE_SIZE, offset);
  if (!found.data) return <StateOfLoading error={found.error} retry={found.refetch} />;
  const { records, count, total } = found.data;
  return (
    <div className="flex flex-col gap-y-4">
      <Text>{t("recordsSum", { count, total: formatDong(total) })}</Text>
      <div className="overflow-x-auto">
        <Table>
          <Table.Header>
            <Table.Row>
              <Table.HeaderCell>{t("consignment")}</Table.HeaderCell>
              <Table.HeaderCell>{t("placedAt")}</Table.HeaderCell>
              <Table.HeaderCell>{t("organisation")}</Table.HeaderCell>
              <Table.HeaderCell>{t("state")}</Table.HeaderCell>
              <Table.HeaderCell className={NUMBER}>{t("goods")}</Table.HeaderCell>
              <Table.HeaderCell className={NUMBER}>{t("shipping")}</Table.HeaderCell>
              <Table.HeaderCell className={NUMBER}>{t("total")}</Table.HeaderCell>
            </Table.Row>
          </Table.Header>
          <Table.Body>
            {records.map((record) => (
              <Table.Row key={record.id}>
                <Table.Cell className="tabular-nums">
                  {mayOpen ? (
                    <Link to={`/orders/${record.order_id}`} className="text-ui-fg-interactive">
                      {record.number}
                    </Link>
                  ) : (
                    record.number
                  )}
                </Table.Cell>
                <Table.Cell className="tabular-nums">{shownDay(record.placed_at)}</Table.Cell>
                <Table.Cell>
                  {(i18n.language.startsWith("en") && record.organisation.name_en) ||
                    record.organisation.name}
                </Table.Cell>
                <Table.Cell>
                  <ConsignmentStateBadge state={record.state} />
                </Table.Cell>
                <Table.Cell className={NUMBER}>{formatDong(record.goods_total)}</Table.Cell>
                <Table.Cell className={NUMBER}>{formatDong(record.shipping_total)}</Table.Cell>
                <Table.Cell className={NUMBER}>{formatDong(record.total)}</Table.Cell>
              </Table.Row>
            ))}
          </Table.Body>
        </Table>
      </div>
      <Pager count={count} limit={PAGE_SIZE} offset={offset} onPage={onPage} />
    </div>
  );
}

/** The consignments that a figure is the sum of. */
export function RecordsModal({ opened, close }: { opened: Opened | null; close: () => void }) {
  const { t } = useTranslation("marketplace");
  return (
    <FocusModal open={opened !== null} onOpenChange={(open) => (open ? undefined : close())}>
      <FocusModal.Content>
        <FocusModal.Header />
        <FocusModal.Body className="overflow-y-auto">
          {opened ? (
            <div className="mx-auto flex w-full flex-col gap-y-2 p-8" style={{ maxWidth: "72rem" }}>
              <FocusModal.Title asChild>
                <Heading>
                  {t(`figures.${opened.figure}`)}: {opened.name}
                </Heading>
              </FocusModal.Title>
              <Records opened={opened} />
            </div>
          ) : null}
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  );
}
