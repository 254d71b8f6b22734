import { Table } from "@medusajs/ui";
import { shownDay } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminCertificate } from "../../contract";
import { CertificateStateBadge } from "./certificate-state";
import { PaperDecisions } from "./paper-decisions";
import { ScanLink } from "./scan-link";

interface CertificateTableProps {
  certificates: AdminCertificate[];
  /** Says whose each certificate is, with a way there. */
  withOrganisation?: boolean;
}

/** Certificates with their state, its history and what may be decided. */
export function CertificateTable({ certificates, withOrganisation }: CertificateTableProps) {
  const { t } = useTranslation("cooperative");
  const heads = ["number", "product", "stars", "issuer", "issued_on", "expires_on", "stateLabel"];
  return (
    <Table>
      <Table.Header>
        <Table.Row>
          {heads.map((name) => (
            <Table.HeaderCell key={name} className="whitespace-nowrap">
              {t(name)}
            </Table.HeaderCell>
          ))}
          <Table.HeaderCell />
        </Table.Row>
      </Table.Header>
      <Table.Body>
        {certificates.map((certificate) => (
          <Table.Row key={certificate.id} className="[&_td]:py-3">
            <Table.Cell className="min-w-36">
              {certificate.number}
              <ScanLink scan={certificate.scan} />
            </Table.Cell>
            <Table.Cell className="min-w-52">
              {certificate.product_title}
              {withOrganisation && (
                <Link
                  to={`/cooperatives/${certificate.organisation.id}`}
                  className="text-ui-fg-interactive block"
                >
                  {certificate.organisation.name}
                </Link>
              )}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">
              {t("starsShown", { stars: certificate.stars })}
              {certificate.score === null ? "" : ` (${certificate.score})`}
            </Table.Cell>
            <Table.Cell>{certificate.issuer}</Table.Cell>
            <Table.Cell className="tabular-nums">{shownDay(certificate.issued_on)}</Table.Cell>
            <Table.Cell className="tabular-nums">{shownDay(certificate.expires_on)}</Table.Cell>
            <Table.Cell>
              <CertificateStateBadge state={certificate.state} />
              <ol aria-label={t("history")} className="txt-compact-xsmall text-ui-fg-muted">
                {certificate.history.map(({ state, at, reason }) => (
                  <li key={`${state}-${at}`} className="whitespace-nowrap">
                    {shownDay(at)} {t(`states.${state}`)}
                    {reason ? `: ${reason}` : ""}
                  </li>
                ))}
              </ol>
            </Table.Cell>
            <Table.Cell>
              <PaperDecisions kind="certificates" paper={certificate} />
            </Table.Cell>
          </Table.Row>
        ))}
      </Table.Body>
    </Table>
  );
}
