import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Trophy } from "@medusajs/icons";
import { Container, Heading, Table, Text } from "@medusajs/ui";
import {
  HeadedTable,
  Pager,
  StateOfLoading,
  shownDay,
  useMyRole,
} from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { CommendationDue, CommendationRow } from "../../../contract";
import { BeginForm } from "../../commendations/begin-form";
import { CommendationBadge } from "../../commendations/commendation-badge";
import { useCommendations } from "../../commendations/use-commendations";

export const config = defineRouteConfig({
  label: "commendations",
  translationNs: "commendation",
  icon: Trophy,
  rank: 22,
});

const PAGE_SIZE = 20;
const HEADS = ["year", "round", "body", "state", "nominees", "commended", "decision"];

function Due({ due: { due_on, last_decided_on, is_overdue } }: { due: CommendationDue }) {
  const { t } = useTranslation("commendation");
  return (
    <div className="px-6 py-4">
      <Text weight="plus">{t(is_overdue ? "overdue" : "due", { day: shownDay(due_on) })}</Text>
      <Text size="small" className="text-ui-fg-subtle">
        {last_decided_on ? t("lastDecided", { day: shownDay(last_decided_on) }) : t("noneDecided")}
      </Text>
    </div>
  );
}

function Rounds({ rounds }: { rounds: readonly CommendationRow[] }) {
  const { t, i18n } = useTranslation("commendation");
  const english = i18n.language.startsWith("en");
  return (
    <HeadedTable heads={HEADS.map((name) => t(name))}>
      {rounds.map((round) => (
        <Table.Row key={round.id} className="[&_td]:py-3 [&_td]:align-top">
          <Table.Cell className="tabular-nums">{round.year}</Table.Cell>
          <Table.Cell className="min-w-56">
            <Link to={`/commendations/${round.id}`} className="text-ui-fg-interactive">
              {(english && round.title_en) || round.title}
            </Link>
          </Table.Cell>
          <Table.Cell className="min-w-40">
            {english ? round.body_name_en : round.body_name}
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            <CommendationBadge state={round.state} />
          </Table.Cell>
          <Table.Cell className="tabular-nums">{round.nominees}</Table.Cell>
          <Table.Cell className="tabular-nums">{round.commended}</Table.Cell>
          <Table.Cell className="min-w-40">
            {round.decided_on
              ? t("decisionOf", { number: round.decision_number, day: shownDay(round.decided_on) })
              : "–"}
          </Table.Cell>
        </Table.Row>
      ))}
    </HeadedTable>
  );
}

/** Rounds of commendation, and when the next is due. */
export default function CommendationsPage() {
  const { t } = useTranslation("commendation");
  const writes = useMyRole() === "province";
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useCommendations({ limit: PAGE_SIZE, offset });
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-2 px-6 py-4">
        <div className="min-w-0">
          <Heading>{t("commendations")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {t("lead")}
          </Text>
        </div>
        {writes ? <BeginForm /> : null}
      </div>
      <Due due={data.due} />
      {data.count > 0 ? (
        <Rounds rounds={data.commendations} />
      ) : (
        <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
          {t("none")}
        </Text>
      )}
      <Pager count={data.count} limit={PAGE_SIZE} offset={offset} onPage={setOffset} />
    </Container>
  );
}
