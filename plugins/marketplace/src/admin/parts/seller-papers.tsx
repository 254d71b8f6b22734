import { Container, Heading, StatusBadge, Text } from "@medusajs/ui";
import { request, StateOfLoading, shownDay, useMyRole } from "@nang-gio/access/dashboard";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { AdminSeller, LegalPapersView } from "../../contract";
import { Fact } from "./fact";

const pathOf = (id: string) => `/sellers/${id}/legal-papers`;

function Paper({ id, paper }: { id: string; paper: NonNullable<LegalPapersView["paper"]> }) {
  const { t } = useTranslation("marketplace");
  return (
    <>
      <Fact label={t("legalPaper")} value={t(`paperKinds.${paper.kind}`)} />
      <Fact label={t("paperNumber")} value={paper.number} />
      <Fact label={t("paperIssued")} value={`${shownDay(paper.issued_on)}, ${paper.issuer}`} />
      {paper.scan ? (
        <Fact
          label={t("paperScan")}
          value={
            <a
              href={`/admin${pathOf(id)}/scan`}
              target="_blank"
              rel="noreferrer"
              className="text-ui-fg-interactive"
            >
              {t("seeScan")}
            </a>
          }
        />
      ) : null}
    </>
  );
}

/** What the province compares before it approves. */
function Told({ id }: { id: string }) {
  const { t } = useTranslation("marketplace");
  const { data, error, refetch } = useQuery({
    queryKey: ["marketplace", "sellers", id, "legal-papers"],
    queryFn: () => request<{ legal_papers: LegalPapersView }>(pathOf(id)),
  });
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  const { paper, representative } = data.legal_papers;
  return (
    <>
      {paper ? <Paper id={id} paper={paper} /> : null}
      {representative ? (
        <>
          <Fact label={t("representedBy")} value={representative.name} />
          <Fact
            label={t(`identityKinds.${representative.identity_kind}`)}
            value={representative.identity_number || t("identityUnreadable")}
          />
        </>
      ) : null}
    </>
  );
}

/** By what a seller is known in law: what is missing for all who help it, what was told for who decides. */
export function SellerPapers({ seller: { id, missing_papers: missing } }: { seller: AdminSeller }) {
  const { t } = useTranslation("marketplace");
  const decides = useMyRole() === "province";
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div className="max-w-2xl">
          <Heading level="h2">{t("legalPapers")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {missing.length === 0
              ? t("legalWhole")
              : t("legalMissing", {
                  parts: missing.map((part) => t(`legalParts.${part}`)).join(", "),
                })}
          </Text>
        </div>
        <StatusBadge color={missing.length === 0 ? "green" : "orange"}>
          {t(missing.length === 0 ? "legalComplete" : "legalIncomplete")}
        </StatusBadge>
      </div>
      {decides ? <Told id={id} /> : null}
    </Container>
  );
}
