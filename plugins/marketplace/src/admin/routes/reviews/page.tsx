import { defineRouteConfig } from "@medusajs/admin-sdk";
import { Star } from "@medusajs/icons";
import { Table } from "@medusajs/ui";
import {
  HeadedTable,
  StateOfLoading,
  shownDay,
  useNarrowing,
  WaitingList,
} from "@nang-gio/access/dashboard";
import { useTranslation } from "react-i18next";
import { Link } from "react-router-dom";
import type { AdminReview, REVIEW_CASES } from "../../../contract";
import { ReviewBadge } from "../../parts/review-badge";
import { useReviews } from "../../parts/use-reviews";

export const config = defineRouteConfig({
  label: "reviews",
  translationNs: "marketplace",
  icon: Star,
  rank: 7,
});

const HEADS = [
  "product",
  "reviewStars",
  "reviewSays",
  "organisation",
  "state",
  "reviewDay",
] as const;
const CASES: typeof REVIEW_CASES = ["open", "shown", "hidden"];

function ReviewTable({ reviews }: { reviews: AdminReview[] }) {
  const { t, i18n } = useTranslation("marketplace");
  const english = i18n.language.startsWith("en");
  return (
    <HeadedTable heads={HEADS.map((name) => t(name))}>
      {reviews.map((review) => (
        <Table.Row key={review.id} className="[&_td]:py-3 [&_td]:align-top">
          <Table.Cell className="min-w-40">
            <Link to={`/reviews/${review.id}`} className="text-ui-fg-interactive">
              {review.product.title}
            </Link>
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">{review.rating} / 5</Table.Cell>
          <Table.Cell className="min-w-60">
            <span className="line-clamp-3 break-words">{review.content ?? "–"}</span>
          </Table.Cell>
          <Table.Cell className="min-w-40">
            {(english && review.cooperative.name_en) || review.cooperative.name}
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap">
            <ReviewBadge review={review} />
          </Table.Cell>
          <Table.Cell className="whitespace-nowrap tabular-nums">
            {shownDay(review.written_on)}
          </Table.Cell>
        </Table.Row>
      ))}
    </HeadedTable>
  );
}

/** What buyers say of goods; what waits for a look first. */
export default function ReviewsPage() {
  const { t } = useTranslation("marketplace");
  const narrowing = useNarrowing("open");
  const { data, error, refetch } = useReviews(narrowing.query);
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  return (
    <WaitingList
      title={t("reviews")}
      lead={t("reviewsLead")}
      search={t("searchReviews")}
      states={{
        label: t("state"),
        options: CASES.map((name) => [name, t(`reviewCases.${name}`)]),
      }}
      narrowing={narrowing}
      count={data.count}
      empty={t(narrowing.untouched ? "noOpenReviews" : "noSuchReviews")}
    >
      <ReviewTable reviews={data.reviews} />
    </WaitingList>
  );
}
