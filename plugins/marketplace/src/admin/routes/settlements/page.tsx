import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Cash } from "@medusajs/icons";
import { Button, Table, toast } from "@medusajs/ui";
import {
  HeadedTable,
  StateOfLoading,
  shownDay,
  useMyRole,
  useNarrowing,
  WaitingList,
} from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminSettlementRow, SETTLEMENT_STATES } from "../../../settlement-contract";
import { SettlementBadge } from "../../parts/settlement-badge";
import { useDraftSettlements, useSettlements } from "../../parts/use-settlements";

export const config = defineRouteConfig({
  label: "settlements",
  translationNs: "marketplace",
  icon: Cash,
  rank: 5,
});

const STATES: typeof SETTLEMENT_STATES = ["draft", "approved", "paid"];
const HEADS = [
  "settlement",
  "organisation",
  "settlementPeriod",
  "settlementState",
  "settlementSums.payout",
  "settlementSums.closing",
] as const;

function SettlementTable({ settlements }: { settlements: AdminSettlementRow[] }) {
  const { t, i18n } = useTranslation("marketplace");
  const nameOf = ({ name, name_en }: AdminSettlementRow["cooperative"]) =>
    (i18n.language.startsWith("en") && name_en) || name;
  return (
    <HeadedTable heads={HEADS.map((name) => t(name))}>
      {settlements.map(({ id, number, cooperative, period, state, payout, closing }) => (
        <Table.Row key={id} className="[&_td]:py-3">
          <Table.Cell className="tabular-nums">
            <Link to={`/settlements/${id}`} className="text-ui-fg-interactive">
              {number}
            </Link>
          </Table.Cell>
          <Table.Cell className="min-w-52">{nameOf(cooperative)}</Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {shownDay(period.from)} – {shownDay(period.through)}
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            <SettlementBadge state={state} payout={payout} />
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap text-right tabular-nums">
            {formatDong(payout)}
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap text-right tabular-nums">
            {formatDong(-closing)}
          </Table.Cell>
        </Table.Row>
      ))}
    </HeadedTable>
  );
}

function Tools() {
  const { t, i18n } = useTranslation("marketplace");
  const language = i18n.language.startsWith("en") ? "en" : "vi";
  const drafting = useDraftSettlements((count) => toast.success(t("settlementDrafted", { count })));
  return (
    <>
      {(["xlsx", "csv"] as const).map((format) => (
        <Button key={format} size="small" variant="secondary" asChild>
          <a href={`/admin/settlements/transfers?format=${format}&language=${language}`}>
            {t("settlementTransfers", { format: format.toUpperCase() })}
          </a>
        </Button>
      ))}
      <Button size="small" isLoading={drafting.isPending} onClick={() => drafting.mutate()}>
        {t("settlementDraft")}
      </Button>
    </>
  );
}

/** What is settled with co-operatives by period; what waits to be approved first. */
export default function SettlementsPage() {
  const { t } = useTranslation("marketplace");
  const role = useMyRole();
  const narrowing = useNarrowing("draft");
  const { data, error, refetch } = useSettlements(narrowing.query);
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  return (
    <WaitingList
      title={t("settlements")}
      lead={t("settlementsLead")}
      search={t("searchSellers")}
      states={{
        label: t("settlementState"),
        options: STATES.map((name) => [name, t(`settlementStates.${name}`)]),
      }}
      narrowing={narrowing}
      count={data.count}
      empty={t(narrowing.untouched ? "noDrafts" : "noSettlements")}
      tools={role === "province" ? <Tools /> : null}
    >
      <SettlementTable settlements={data.settlements} />
    </WaitingList>
  );
}
