import { Container, Heading, Table, Text } from "@medusajs/ui";
import {
  HeadedTable,
  Pager,
  StateOfLoading,
  shownDay,
  todayInVietnam,
} from "@nang-gio/access/dashboard";
import { formatInteger } from "@nang-gio/vietnam";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams, useSearchParams } from "react-router-dom";
import type { EvidenceRow, Figure } from "../../../../contract";
import { shownAmount } from "../../../parts/amount";
import { FigureList } from "../../../parts/figure-list";
import { IndicatorWords } from "../../../parts/indicator-words";
import { useEvidence } from "../../../parts/use-indicators";

const PAGE_SIZE = 50;

function countedOf(row: EvidenceRow, figure: Figure): string {
  const counted = row.counts[figure.key];
  if (counted === undefined) return "–";
  return figure.kind === "money" ? shownAmount(counted, figure.currency) : formatInteger(counted);
}

function RowTitle({ path, title }: { path: string | undefined; title: string }) {
  if (!path) return title;
  return (
    <Link to={path} className="text-ui-fg-interactive">
      {title}
    </Link>
  );
}

function pathOf({ organisation_id, commendation_id }: EvidenceRow): string | undefined {
  if (organisation_id) return `/cooperatives/${organisation_id}`;
  return commendation_id && `/commendations/${commendation_id}`;
}

interface RowsProps {
  rows: readonly EvidenceRow[];
  /** Those that are sums; a ratio is of two of them. */
  figures: readonly Figure[];
}

function Rows({ rows, figures }: RowsProps) {
  const { t, i18n } = useTranslation("programme");
  const english = i18n.language.startsWith("en");
  const named = figures.map(({ name }) => (english ? name.en : name.vi));
  // Amounts of two currencies are called alike.
  const heads = named.map((name, at) => {
    const figure = figures[at];
    return figure?.kind === "money" ? `${name} (${figure.currency})` : name;
  });
  return (
    <HeadedTable heads={[t("record"), t("event"), t("countsOn"), ...heads]}>
      {rows.map((row) => (
        <Table.Row key={row.id} className="[&_td]:py-3 [&_td]:align-top">
          <Table.Cell className="min-w-48">
            <RowTitle path={pathOf(row)} title={(english && row.title_en) || row.title} />
          </Table.Cell>
          <Table.Cell className="min-w-48">
            {row.event_id ? (
              <Link to={`/events/${row.event_id}`} className="text-ui-fg-interactive">
                {row.event_title}
              </Link>
            ) : (
              "–"
            )}
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">{shownDay(row.day)}</Table.Cell>
          {figures.map((figure) => (
            <Table.Cell key={figure.key} className="whitespace-nowrap tabular-nums">
              {countedOf(row, figure)}
            </Table.Cell>
          ))}
        </Table.Row>
      ))}
    </HeadedTable>
  );
}

/** The records of which an indicator's figures of a year are the sum. */
export default function EvidencePage() {
  const { t, i18n } = useTranslation("programme");
  const { code = "" } = useParams();
  const [asked] = useSearchParams();
  const year = asked.get("year") ?? todayInVietnam().slice(0, 4);
  const [offset, setOffset] = useState(0);
  const { data, error, refetch } = useEvidence(code, { year, limit: PAGE_SIZE, offset });
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  const { indicator, evidence, count } = data;
  const { name, figures } = indicator;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col gap-y-2 px-6 py-4">
        <Link to={`/indicators?year=${year}`} className="text-ui-fg-interactive txt-small">
          {t("indicators")}
        </Link>
        <Heading>
          {code} · {i18n.language.startsWith("en") ? name.en : name.vi}
        </Heading>
        <Text size="small" className="text-ui-fg-subtle">
          {shownDay(data.from)} – {shownDay(data.to)}
        </Text>
        <FigureList figures={figures} />
      </div>
      <div className="px-6 py-4">
        <IndicatorWords indicator={indicator} />
      </div>
      {count === 0 ? (
        <Text size="small" className="text-ui-fg-subtle px-6 py-8 text-center">
          {t("noEvidence")}
        </Text>
      ) : (
        <Rows rows={evidence} figures={figures.filter(({ kind }) => kind !== "ratio")} />
      )}
      <Pager count={count} limit={PAGE_SIZE} offset={offset} onPage={setOffset} />
    </Container>
  );
}
