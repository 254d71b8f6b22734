import { Container, Heading, Text } from "@medusajs/ui";
import { shownMoment } from "@nang-gio/access/dashboard";
import { formatPhone } from "@nang-gio/vietnam";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminSeller } from "../../contract";
import { Fact } from "./fact";
import { StandingBadge } from "./standing-badge";
import { StandingMove } from "./standing-move";

/** How a co-operative stands and what may be done with it, and what staff know of it. */
export function SellerFacts({ seller }: { seller: AdminSeller }) {
  const { t } = useTranslation("marketplace");
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="flex flex-col items-start gap-y-2">
          <Heading>{seller.name}</Heading>
          <div className="flex flex-wrap items-center gap-2">
            <StandingBadge state={seller.state} />
            <Text size="small" className="text-ui-fg-subtle">
              {t("since", { time: shownMoment(seller.since) })}
            </Text>
          </div>
          {seller.reason ? (
            <Text size="small">{t("because", { reason: seller.reason })}</Text>
          ) : null}
        </div>
        <div className="flex flex-wrap gap-2">
          {seller.actions.map((action) => (
            <StandingMove key={action} seller={seller} action={action} />
          ))}
        </div>
      </div>
      <Fact label={t("kind")} value={t(`kinds.${seller.kind}`)} />
      <Fact label={t("registrationNumber")} value={seller.registration_number} />
      <Fact label={t("sector")} value={seller.sector} />
      <Fact
        label={t("place")}
        value={[seller.address, seller.commune_name].filter(Boolean).join(", ")}
      />
      <Fact label={t("phone")} value={seller.phone && formatPhone(seller.phone)} />
      <Fact label={t("email")} value={seller.email} />
      <Fact
        label={t("goodsPublished")}
        value={`${seller.goods.published} / ${seller.goods.total}`}
      />
      <Fact label={t("openConsignments")} value={seller.open_consignments} />
      <div className="px-6 py-3">
        <Link
          to={`/cooperatives/${seller.id}`}
          className="text-ui-fg-interactive txt-compact-small"
        >
          {t("inRegister")}
        </Link>
      </div>
    </Container>
  );
}
