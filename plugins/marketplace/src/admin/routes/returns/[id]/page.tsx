import { Container, Heading, Text } from "@medusajs/ui";
import { StateOfLoading, shownMoment } from "@nang-gio/access/dashboard";
import { formatDong } from "@nang-gio/vietnam";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router-dom";
import type { AdminReturnDetail } from "../../../../contract";
import { MoveHistory } from "../../../parts/move-history";
import { RefundReturn } from "../../../parts/refund-return";
import { ReturnBadge } from "../../../parts/return-badge";
import { ReturnedPieces } from "../../../parts/returned-pieces";
import { ScanLinks } from "../../../parts/scan-links";
import { useReturn } from "../../../parts/use-returns";
import { useMayOpenOrders } from "../../../parts/use-sales";

function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="grid grid-cols-1 gap-x-4 px-6 py-2 sm:grid-cols-2">
      <dt className="txt-small-plus text-ui-fg-subtle">{label}</dt>
      <dd className="txt-small break-words">{children}</dd>
    </div>
  );
}

function Facts({ one }: { one: AdminReturnDetail }) {
  const { t } = useTranslation("marketplace");
  const {
    lines,
    note,
    pictures,
    amount,
    paid_by,
    paid_how,
    requested_at,
    received_at,
    refunded_at,
  } = one;
  return (
    <dl className="divide-y">
      <Fact label={t("returned")}>
        <ReturnedPieces lines={lines} />
      </Fact>
      {note ? <Fact label={t("returnNote")}>{note}</Fact> : null}
      {pictures.length > 0 ? (
        <Fact label={t("returnPictures")}>
          <ScanLinks
            addresses={pictures.map((picture) => `/admin/scans/${picture}`)}
            name={(number) => t("returnPicture", { number })}
          />
        </Fact>
      ) : null}
      <Fact label={t("returnAmount")}>
        {amount === null ? t("returnUnknownAmount") : formatDong(amount)}
        {paid_by && paid_how
          ? ` · ${t(`refundedBy.${paid_by}`)}, ${t(`refundWays.${paid_how}`)}`
          : ""}
      </Fact>
      <Fact label={t("returnAsked")}>{shownMoment(requested_at)}</Fact>
      {received_at ? <Fact label={t("returnReceived")}>{shownMoment(received_at)}</Fact> : null}
      {refunded_at ? <Fact label={t("returnRefunded")}>{shownMoment(refunded_at)}</Fact> : null}
    </dl>
  );
}

/** One return: what comes back, what is due, what was done, and what staff may do. */
export default function ReturnPage() {
  const { t, i18n } = useTranslation("marketplace");
  const { id = "" } = useParams();
  const found = useReturn(id);
  const opens = useMayOpenOrders();
  if (!found.data) return <StateOfLoading error={found.error} retry={found.refetch} />;
  const one = found.data.return;
  const { consignment, cooperative } = one;
  const name = (i18n.language.startsWith("en") && cooperative.name_en) || cooperative.name;
  return (
    <div className="flex flex-col gap-y-3">
      <Container className="divide-y p-0">
        <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
          <div className="flex flex-col items-start gap-y-2">
            <Heading>
              {t("consignment")} {consignment.number}
            </Heading>
            <ReturnBadge state={one.state} partly={one.partly_refunded} />
            <Link to={`/sellers/${cooperative.id}`} className="text-ui-fg-interactive txt-small">
              {name}
            </Link>
            {opens ? (
              <Link
                to={`/orders/${consignment.order_id}`}
                className="text-ui-fg-interactive txt-small"
              >
                {t("returnOrder")}
              </Link>
            ) : null}
          </div>
          <RefundReturn one={one} />
        </div>
        <Facts one={one} />
      </Container>
      <MoveHistory
        heading={t("returnHistory")}
        history={one.history}
        badge={(state) => (
          <Text size="small" weight="plus">
            {t(`returnEvents.${state}`)}
          </Text>
        )}
        said={({ note }) => note}
      />
    </div>
  );
}
