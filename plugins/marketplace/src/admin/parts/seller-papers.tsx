import { Container, Heading, StatusBadge, Text } from "@medusajs/ui";
import { StateOfLoading, shownDay, shownMoment, useMyRole } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import type { AdminSeller, LegalPapersView } from "../../contract";
import { EnterPaper, EnterRepresentative } from "./enter-legal-papers";
import { Fact } from "./fact";
import { legalScanAddress, useLegalPapers } from "./use-legal-papers";

function Paper({ id, paper }: { id: string; paper: NonNullable<LegalPapersView["paper"]> }) {
  const { t } = useTranslation("marketplace");
  const decides = useMyRole() === "province";
  return (
    <>
      <Fact label={t("legalPaper")} value={t(`paperKinds.${paper.kind}`)} />
      <Fact label={t("paperNumber")} value={paper.number} />
      <Fact label={t("paperIssued")} value={`${shownDay(paper.issued_on)}, ${paper.issuer}`} />
      {paper.scan ? (
        <Fact
          label={t("paperScan")}
          value={
            decides ? (
              <a
                href={legalScanAddress(id)}
                target="_blank"
                rel="noreferrer"
                className="text-ui-fg-interactive"
              >
                {t("seeScan")}
              </a>
            ) : (
              t("scanReceived")
            )
          }
        />
      ) : null}
    </>
  );
}

/** What was told, with what an officer does about it on the seller's behalf. */
function Told({ seller }: { seller: AdminSeller }) {
  const { t } = useTranslation("marketplace");
  const { data, error, refetch } = useLegalPapers(seller.id);
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  const { paper, representative, told } = data.legal_papers;
  return (
    <>
      {paper ? <Paper id={seller.id} paper={paper} /> : null}
      {representative ? (
        <>
          <Fact label={t("representedBy")} value={representative.name} />
          <Fact
            label={t(`identityKinds.${representative.identity_kind}`)}
            value={representative.identity_number || t("identityUnreadable")}
          />
        </>
      ) : null}
      <div className="flex flex-wrap items-center gap-2 px-6 py-4">
        <EnterPaper seller={seller} papers={data.legal_papers} />
        <EnterRepresentative seller={seller} papers={data.legal_papers} />
        {told ? (
          <Text size="small" className="text-ui-fg-subtle">
            {t(`legalToldBy.${told.by}`, { time: shownMoment(told.at) })}
          </Text>
        ) : null}
      </div>
    </>
  );
}

/** By what a seller is known in law: what is missing for all who may see it, what was told for who helps or decides. */
export function SellerPapers({ seller }: { seller: AdminSeller }) {
  const { t } = useTranslation("marketplace");
  const { missing_papers: missing } = seller;
  const role = useMyRole();
  const helps = role === "province" || role === "commune";
  const toApprove = seller.state === "applied" || seller.state === "refused";
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-center justify-between gap-2 px-6 py-4">
        <div className="max-w-2xl">
          <Heading level="h2">{t("legalPapers")}</Heading>
          <Text size="small" className="text-ui-fg-subtle">
            {missing.length === 0
              ? t(toApprove ? "legalWholeToApprove" : "legalWhole")
              : t("legalMissing", {
                  parts: missing.map((part) => t(`legalParts.${part}`)).join(", "),
                })}
          </Text>
        </div>
        <StatusBadge color={missing.length === 0 ? "green" : "orange"}>
          {t(missing.length === 0 ? "legalComplete" : "legalIncomplete")}
        </StatusBadge>
      </div>
      {helps ? <Told seller={seller} /> : null}
    </Container>
  );
}
