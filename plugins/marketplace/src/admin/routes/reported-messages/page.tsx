import { defineRouteConfig } from "@medusajs/admin-sdk";
import { ChatBubbleLeftRight } from "@medusajs/icons";
import { Table } from "@medusajs/ui";
import {
  HeadedTable,
  StateOfLoading,
  shownMoment,
  useNarrowing,
  WaitingList,
} from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { REPORTED_CASES, ReportedMessage } from "../../../contract";
import { MessageBadge } from "../../parts/message-badge";
import { useReportedMessages } from "../../parts/use-reported-messages";

export const config = defineRouteConfig({
  label: "messages",
  translationNs: "marketplace",
  icon: ChatBubbleLeftRight,
  rank: 7,
});

const HEADS = [
  "messageSays",
  "messageBy",
  "organisation",
  "messageReportedFor",
  "state",
  "messageReportedAt",
] as const;
const CASES: typeof REPORTED_CASES = ["open", "hidden", "settled"];

function MessageTable({ messages }: { messages: ReportedMessage[] }) {
  const { t, i18n } = useTranslation("marketplace");
  const english = i18n.language.startsWith("en");
  return (
    <HeadedTable heads={HEADS.map((name) => t(name))}>
      {messages.map((message) => (
        <Table.Row key={message.id} className="[&_td]:py-3 [&_td]:align-top">
          <Table.Cell className="min-w-60">
            <Link to={`/reported-messages/${message.id}`} className="text-ui-fg-interactive">
              <span className="line-clamp-3 break-words">
                {message.text || t("messageNoWords")}
              </span>
            </Link>
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            {t(`messageAuthors.${message.author}`)}
          </Table.Cell>
          <Table.Cell className="min-w-40">
            {(english && message.cooperative.name_en) || message.cooperative.name}
          </Table.Cell>
          <Table.Cell className="min-w-40">{t(`reviewFaults.${message.reported_for}`)}</Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            <MessageBadge message={message} />
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {shownMoment(message.reported_at)}
          </Table.Cell>
        </Table.Row>
      ))}
    </HeadedTable>
  );
}

/** Messages that one side of a conversation reported; what waits for a look first. */
export default function ReportedMessagesPage() {
  const { t } = useTranslation("marketplace");
  const narrowing = useNarrowing("open");
  const { data, error, refetch } = useReportedMessages(narrowing.query);
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  return (
    <WaitingList
      title={t("messages")}
      lead={t("messagesLead")}
      search={t("searchMessages")}
      states={{
        label: t("state"),
        options: CASES.map((name) => [name, t(`messageCases.${name}`)]),
      }}
      narrowing={narrowing}
      count={data.count}
      empty={t(narrowing.untouched ? "noOpenMessages" : "noSuchMessages")}
    >
      <MessageTable messages={data.messages} />
    </WaitingList>
  );
}
