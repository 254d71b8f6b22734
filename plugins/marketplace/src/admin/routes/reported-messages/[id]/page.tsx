import { Container, Heading } from "@medusajs/ui";
import { StateOfLoading, shownMoment } from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router-dom";
import type { ReportedMessage } from "../../../../contract";
import { DecideMessage } from "../../../parts/decide-message";
import { Fact } from "../../../parts/fact";
import { MessageBadge } from "../../../parts/message-badge";
import { ScanLinks } from "../../../parts/scan-links";
import { useReportedMessage } from "../../../parts/use-reported-messages";

function Facts({ message }: { message: ReportedMessage }) {
  const { t } = useTranslation("marketplace");
  const { id, author, text, pictures, sent_at, reported_for, reported_at, hidden_reason } = message;
  return (
    <div className="divide-y">
      <Fact label={t("messageBy")} value={t(`messageAuthors.${author}`)} />
      <Fact
        label={t("messageSays")}
        value={<span className="whitespace-pre-line">{text || t("messageNoWords")}</span>}
      />
      {pictures.length > 0 ? (
        <Fact
          label={t("messagePictures")}
          value={
            <ScanLinks
              addresses={pictures.map(
                (picture) => `/admin/reported-messages/${id}/pictures/${picture}`,
              )}
              name={(number) => t("messagePicture", { number })}
            />
          }
        />
      ) : null}
      <Fact label={t("messageSentAt")} value={shownMoment(sent_at)} />
      <Fact label={t("messageReportedFor")} value={t(`reviewFaults.${reported_for}`)} />
      <Fact label={t("messageReportedAt")} value={shownMoment(reported_at)} />
      {hidden_reason ? (
        <Fact label={t("reviewHiddenReason")} value={t(`reviewFaults.${hidden_reason}`)} />
      ) : null}
    </div>
  );
}

/** One reported message: what it says, why it was reported, and what the province may decide. */
export default function ReportedMessagePage() {
  const { t, i18n } = useTranslation("marketplace");
  const { id = "" } = useParams();
  const found = useReportedMessage(id);
  if (!found.data) return <StateOfLoading error={found.error} retry={found.refetch} />;
  const { message } = found.data;
  const { cooperative } = message;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="flex flex-col items-start gap-y-2">
          <Heading>
            {t("messageOf")} {t(`messageAuthors.${message.author}`)}
          </Heading>
          <MessageBadge message={message} />
          <Link to={`/sellers/${cooperative.id}`} className="text-ui-fg-interactive txt-small">
            {(i18n.language.startsWith("en") && cooperative.name_en) || cooperative.name}
          </Link>
        </div>
        <DecideMessage message={message} />
      </div>
      <Facts message={message} />
    </Container>
  );
}
