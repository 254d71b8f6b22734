import { Table } from "@medusajs/ui";
import { shownDay } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminMark } from "../../contract";
import { CertificateStateBadge } from "./certificate-state";
import { PaperDecisions } from "./paper-decisions";
import { ScanLink } from "./scan-link";

const HEADS = ["markKind", "markNumber", "markName", "issuer", "from", "expires_on", "stateLabel"];

/** Marks with their papers, their history and what may be decided. */
export function MarkTable({ marks }: { marks: AdminMark[] }) {
  const { t } = useTranslation("cooperative");
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          {HEADS.map((name) => (
            <Table.HeaderCell key={name} className="whitespace-nowrap">
              {t(name)}
            </Table.HeaderCell>
          ))}
          <Table.HeaderCell />
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {marks.map((mark) => (
          <Table.Row key={mark.id} className="[&_td]:py-3">
            <Table.Cell>{t(`markKinds.${mark.kind}`)}</Table.Cell>
            <Table.Cell className="min-w-36">
              {mark.number}
              {mark.odd_number && (
                <span className="text-ui-tag-orange-text block">{t("oddNumber")}</span>
              )}
              <ScanLink scan={mark.scan} />
            </Table.Cell>
            <Table.Cell className="min-w-52">
              {mark.name}
              <span className="text-ui-fg-subtle block">
                {t("forProducts")}:{" "}
                {mark.products.map(({ title }) => title).join(", ") || t("allGoods")}
              </span>
              <Link
                to={`/cooperatives/${mark.organisation.id}`}
                className="text-ui-fg-interactive block"
              >
                {mark.organisation.name}
              </Link>
            </Table.Cell>
            <Table.Cell>{mark.issuer}</Table.Cell>
            <Table.Cell className="tabular-nums">{shownDay(mark.valid_from)}</Table.Cell>
            <Table.Cell className="tabular-nums">
              {mark.expires_on ? shownDay(mark.expires_on) : t("noEnd")}
            </Table.Cell>
            <Table.Cell>
              <CertificateStateBadge state={mark.state} />
              <ol aria-label={t("history")} className="txt-compact-xsmall text-ui-fg-muted">
                {mark.history.map(({ state, at, reason }) => (
                  <li key={`${state}-${at}`} className="whitespace-nowrap">
                    {shownDay(at)} {t(`states.${state}`)}
                    {reason ? `: ${reason}` : ""}
                  </li>
                ))}
              </ol>
            </Table.Cell>
            <Table.Cell>
              <PaperDecisions kind="marks" paper={mark} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
