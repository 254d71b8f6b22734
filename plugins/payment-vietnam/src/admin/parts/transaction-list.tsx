import { StatusBadge, Table, Text } from "@medusajs/ui";
import {
  HeadedTable,
  StateOfLoading,
  shownDay,
  shownMoment,
  useMyRole,
  useNarrowing,
  WaitingList,
} from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminBankTransaction, TRANSACTION_STATES } from "../../contract";
import { MatchTransaction, SendBack } from "./decide-transaction";
import { useTransactions } from "./use-prepayments";

const STATES: typeof TRANSACTION_STATES = ["unmatched", "matched", "returned"];
const COLOURS = { unmatched: "orange", matched: "green", returned: "grey" } as const;
const MATCHED_BY = {
  content: "matchedByContent",
  staff: "matchedByStaff",
  attempt: "matchedByAttempt",
} as const;
const HEADS = ["time", "amount", "content", "state", "what"] as const;

/** What became of a transfer, or what is to be done with it. */
function Outcome({ transaction }: { transaction: AdminBankTransaction }) {
  const { t } = useTranslation("prepayments");
  const role = useMyRole();
  const { state, order, matched_by, reason, return_reference, returned_on, guesses } = transaction;
  if (order) {
    return (
      <Text size="small">
        <Link to={`/orders/${order.id}`} className="text-ui-fg-interactive tabular-nums">
          {t("order")} {order.number}
        </Link>{" "}
        ({matched_by ? t(MATCHED_BY[matched_by]) : null})
      </Text>
    );
  }
  if (state === "returned") {
    return (
      <Text size="small">
        {[shownDay(returned_on), return_reference, reason].filter(Boolean).join(" · ")}
      </Text>
    );
  }
  return (
    <div className="flex flex-col gap-y-2">
      {guesses.length > 0 ? (
        <Text size="small">{t("guess", { numbers: guesses.join(", ") })}</Text>
      ) : null}
      {role === "province" ? (
        <div className="flex gap-2 whitespace-nowrap">
          <MatchTransaction transaction={transaction} />
          <SendBack transaction={transaction} />
        </div>
      ) : null}
    </div>
  );
}

/** What came to the market; what is not clear first. */
export function TransactionList() {
  const { t } = useTranslation("prepayments");
  const narrowing = useNarrowing("unmatched");
  const { data, error, refetch } = useTransactions(narrowing.query);
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  return (
    <WaitingList
      title={t("transactions")}
      lead={t("transactionsLead")}
      search={t("search")}
      states={{
        label: t("state"),
        options: STATES.map((name) => [name, t(`states.${name}`)]),
      }}
      narrowing={narrowing}
      count={data.count}
      empty={t(narrowing.untouched ? "noUnmatched" : "noTransactions")}
    >
      <HeadedTable heads={HEADS.map((name) => t(name))}>
        {data.transactions.map((transaction) => (
          <Table.Row key={transaction.id} className="[&_td]:py-3 [&_td]:align-top">
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {shownMoment(transaction.occurred_at)}
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap tabular-nums">
              {formatDong(transaction.amount)}
            </Table.Cell>
            <Table.Cell className="min-w-48 break-words">
              {transaction.content}
              <Text size="xsmall" className="text-ui-fg-subtle">
                {[transaction.payer, transaction.reference].filter(Boolean).join(" · ")}
              </Text>
            </Table.Cell>
            <Table.Cell className="whitespace-nowrap">
              <StatusBadge color={COLOURS[transaction.state]}>
                {t(`states.${transaction.state}`)}
              </StatusBadge>
            </Table.Cell>
            <Table.Cell>
              <Outcome transaction={transaction} />
            </Table.Cell>
          </Table.Row>
        ))}
      </HeadedTable>
    </WaitingList>
  );
}
