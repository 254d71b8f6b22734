import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ArrowUturnLeft } from "@medusajs/icons";
import { Table } from "@medusajs/ui";
import {
  HeadedTable,
  StateOfLoading,
  shownMoment,
  useNarrowing,
  WaitingList,
} from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminReturn, RETURN_STATES } from "../../../contract";
import { ReturnBadge } from "../../parts/return-badge";
import { ReturnedPieces } from "../../parts/returned-pieces";
import { useReturns } from "../../parts/use-returns";

export const config = defineRouteConfig({
  label: "returns",
  translationNs: "marketplace",
  icon: ArrowUturnLeft,
  rank: 6,
});

const HEADS = [
  "consignment",
  "organisation",
  "returned",
  "returnAmount",
  "state",
  "returnAsked",
] as const;
const STATES: typeof RETURN_STATES = ["requested", "received", "refused", "refunded"];

function ReturnTable({ returns }: { returns: AdminReturn[] }) {
  const { t, i18n } = useTranslation("marketplace");
  const english = i18n.language.startsWith("en");
  return (
    <HeadedTable heads={HEADS.map((name) => t(name))}>
      {returns.map(({ id, consignment, cooperative, lines, amount, requested_at, ...one }) => (
        <Table.Row key={id} className="[&_td]:py-3 [&_td]:align-top">
          <Table.Cell>
            <Link to={`/returns/${id}`} className="text-ui-fg-interactive tabular-nums">
              {consignment.number}
            </Link>
          </Table.Cell>
          <Table.Cell className="min-w-40">
            {(english && cooperative.name_en) || cooperative.name}
          </Table.Cell>
          <Table.Cell className="min-w-52">
            <ReturnedPieces lines={lines} />
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {amount === null ? "–" : formatDong(amount)}
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            <ReturnBadge state={one.state} partly={one.partly_refunded} />
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {shownMoment(requested_at)}
          </Table.Cell>
        </Table.Row>
      ))}
    </HeadedTable>
  );
}

/** What shoppers give back; those that wait longest first. */
export default function ReturnsPage() {
  const { t } = useTranslation("marketplace");
  const narrowing = useNarrowing("");
  const { data, error, refetch } = useReturns(narrowing.query);
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  return (
    <WaitingList
      title={t("returns")}
      lead={t("returnsLead")}
      search={t("searchReturns")}
      states={{
        label: t("state"),
        options: STATES.map((name) => [name, t(`returnStates.${name}`)]),
      }}
      narrowing={narrowing}
      count={data.count}
      empty={t(narrowing.untouched ? "noReturns" : "noSuchReturns")}
    >
      <ReturnTable returns={data.returns} />
    </WaitingList>
  );
}
