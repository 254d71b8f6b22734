import { Container, Heading, Table } from "@medusajs/ui";
import { HeadedTable, StateOfLoading, shownDay, shownMoment } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router-dom";
import type { QuotationView } from "../../../../contract";
import { countryName } from "../../../parts/country-name";
import { Fact } from "../../../parts/fact";
import { QuotationBadge } from "../../../parts/quotation-badge";
import { useQuotation } from "../../../parts/use-quotations";
import { useMayOpenOrders } from "../../../parts/use-sales";

const HEADS = ["product", "quotationQuantity", "quotationListPrice", "quotationUnitPrice"];

function Goods({ lines }: Pick<QuotationView, "lines">) {
  const { t } = useTranslation("marketplace");
  return (
    <HeadedTable heads={HEADS.map((name) => t(name))}>
      {lines.map((line) => (
        <Table.Row key={line.variant_id} className="tabular-nums">
          <Table.Cell>
            {line.title}, {line.variant_title}
          </Table.Cell>
          <Table.Cell>{line.quantity}</Table.Cell>
          <Table.Cell>{formatDong(line.list_price)}</Table.Cell>
          <Table.Cell>{line.unit_price === null ? "–" : formatDong(line.unit_price)}</Table.Cell>
        </Table.Row>
      ))}
    </HeadedTable>
  );
}

/** What somebody wrote, line by line. */
const lines = (text: string | null | undefined) =>
  text ? <span className="whitespace-pre-line">{text}</span> : null;

function Facts({ quotation }: { quotation: QuotationView }) {
  const { t, i18n } = useTranslation("marketplace");
  const { buyer_kind, country, tax_number, deliver_to, deliver_by, note, answers } = quotation;
  const [answer] = answers;
  return (
    <div className="divide-y">
      <Fact label={t("quotationBuyer")} value={quotation.firm} />
      <Fact label={t("quotationBuyers")} value={t(`buyerKinds.${buyer_kind}`)} />
      <Fact label={t("quotationCountry")} value={countryName(country, i18n.language)} />
      <Fact label={t("quotationTax")} value={tax_number} />
      <Fact label={t("quotationTo")} value={deliver_to} />
      <Fact label={t("quotationBy")} value={deliver_by && shownDay(deliver_by)} />
      <Fact label={t("quotationNote")} value={lines(note)} />
      <Fact label={t("quotationCharge")} value={answer && formatDong(answer.delivery_charge)} />
      <Fact label={t("quotationTotal")} value={answer && formatDong(answer.total)} />
      <Fact label={t("quotationValid")} value={answer && shownDay(answer.valid_until)} />
      <Fact label={t("quotationTerms")} value={lines(answer?.terms)} />
    </div>
  );
}

function Trail({ events }: Pick<QuotationView, "events">) {
  const { t } = useTranslation("marketplace");
  return (
    <div className="divide-y">
      {events.map(({ kind, side, version, note, at }) => (
        <Fact
          key={`${kind} ${at}`}
          label={`${shownMoment(at)} · ${t(`quotationSides.${side}`)}`}
          value={
            <>
              {t(`quotationEvents.${kind}`)}
              {version === null ? null : ` (${version})`}
              {note ? <p className="whitespace-pre-line">{note}</p> : null}
            </>
          }
        />
      ))}
    </div>
  );
}

/** One quotation: who asks for what, the answer that counts, and what became of it. */
export default function QuotationPage() {
  const { t, i18n } = useTranslation("marketplace");
  const { id = "" } = useParams();
  const mayOpen = useMayOpenOrders();
  const found = useQuotation(id);
  if (!found.data) return <StateOfLoading error={found.error} retry={found.refetch} />;
  const { quotation } = found.data;
  const { cooperative, order_id, order_number } = quotation;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-col items-start gap-y-2 px-6 py-4">
        <Heading>
          {t("quotationOf")} {quotation.number}
        </Heading>
        <QuotationBadge state={quotation.state} />
        <Link to={`/sellers/${cooperative.id}`} className="text-ui-fg-interactive txt-small">
          {(i18n.language.startsWith("en") && cooperative.name_en) || cooperative.name}
        </Link>
        {order_number !== null && mayOpen ? (
          <Link to={`/orders/${order_id}`} className="text-ui-fg-interactive txt-small">
            {t("quotationOrder", { number: order_number })}
          </Link>
        ) : null}
      </div>
      <Goods lines={quotation.lines} />
      <Facts quotation={quotation} />
      <Trail events={quotation.events} />
    </Container>
  );
}
