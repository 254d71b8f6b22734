import { Container, Heading } from "@medusajs/ui";
import { StateOfLoading, shownDay } from "@nang-gio/access/dashboard";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router-dom";
import type { AdminReview, ReviewFault } from "../../../../contract";
import { DecideReview } from "../../../parts/decide-review";
import { Fact } from "../../../parts/fact";
import { ReviewBadge } from "../../../parts/review-badge";
import { useReview } from "../../../parts/use-reviews";

function Pictures({ pictures }: Pick<AdminReview, "pictures">) {
  const { t } = useTranslation("marketplace");
  return (
    <span className="flex flex-wrap gap-2">
      {pictures.map(({ base, widths }, at) => (
        <a
          key={base}
          href={`${base}-${widths.at(-1)}.jpg`}
          target="_blank"
          rel="noreferrer"
          aria-label={t("reviewPicture", { number: at + 1 })}
        >
          <img
            src={`${base}-${widths[0]}.jpg`}
            alt=""
            className="size-20 rounded border object-cover"
          />
        </a>
      ))}
    </span>
  );
}

/** A fact, where there is one. */
function Said({ label, value }: { label: string; value: ReactNode }) {
  return value ? <Fact label={label} value={value} /> : null;
}

/** What somebody wrote, line by line. */
function Lines({ text }: { text: string }) {
  return <span className="whitespace-pre-line">{text}</span>;
}

function Facts({ review }: { review: AdminReview }) {
  const { t } = useTranslation("marketplace");
  const { rating, content, name, pictures, written_on, hidden_reason, reports, answer } = review;
  const told = Object.entries(reports) as Array<[ReviewFault, number]>;
  return (
    <div className="divide-y">
      <Said label={t("reviewStars")} value={`${rating} / 5`} />
      <Said label={t("reviewSays")} value={content && <Lines text={content} />} />
      <Said label={t("reviewName")} value={name ?? t("reviewNameless")} />
      <Said
        label={t("reviewPictures")}
        value={pictures.length > 0 && <Pictures pictures={pictures} />}
      />
      <Said label={t("reviewDay")} value={shownDay(written_on)} />
      <Said
        label={t("reviewHiddenReason")}
        value={hidden_reason && t(`reviewFaults.${hidden_reason}`)}
      />
      <Said
        label={t("reviewReports")}
        value={told
          .map(([reason, times]) => `${t(`reviewFaults.${reason}`)}: ${times}`)
          .join(" · ")}
      />
      <Said label={t("reviewAnswer")} value={answer && <Lines text={answer.content} />} />
    </div>
  );
}

/** One review: what it says, what it was reported for, and what the province may decide. */
export default function ReviewPage() {
  const { t, i18n } = useTranslation("marketplace");
  const { id = "" } = useParams();
  const found = useReview(id);
  if (!found.data) return <StateOfLoading error={found.error} retry={found.refetch} />;
  const { review } = found.data;
  const { cooperative } = review;
  return (
    <Container className="divide-y p-0">
      <div className="flex flex-wrap items-start justify-between gap-4 px-6 py-4">
        <div className="flex flex-col items-start gap-y-2">
          <Heading>
            {t("reviewOf")} {review.product.title}
          </Heading>
          <ReviewBadge review={review} />
          <Link to={`/sellers/${cooperative.id}`} className="text-ui-fg-interactive txt-small">
            {(i18n.language.startsWith("en") && cooperative.name_en) || cooperative.name}
          </Link>
        </div>
        <DecideReview review={review} />
      </div>
      <Facts review={review} />
    </Container>
  );
}
