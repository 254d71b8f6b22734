import { Container, Heading, Text } from "@medusajs/ui";
import { StateOfLoading, shownMoment } from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "react-router-dom";
import type { AdminListing } from "../../../../contract";
import { ProposalBadge } from "../../../parts/proposal-badge";
import { ProposalComparison } from "../../../parts/proposal-comparison";
import { ProposalDecision, useMayDecide } from "../../../parts/proposal-decision";
import { useListing } from "../../../parts/use-listings";

function History({ history }: Pick<AdminListing, "history">) {
  const { t } = useTranslation("marketplace");
  return (
    <Container className="divide-y p-0">
      <Heading level="h2" className="px-6 py-4">
        {t("standingHistory")}
      </Heading>
      <ol className="divide-y">
        {history.toReversed().map(({ state, at, by, note }) => (
          <li key={`${state}-${at}`} className="flex flex-col items-start gap-y-1 px-6 py-3">
            <div className="flex flex-wrap items-center gap-2">
              <ProposalBadge state={state} />
              <Text size="small" className="text-ui-fg-subtle">
                {shownMoment(at)} · {by ?? t("theMarket")}
              </Text>
            </div>
            {note ? (
              <Text size="small" className="whitespace-pre-line">
                {note}
              </Text>
            ) : null}
          </li>
        ))}
      </ol>
    </Container>
  );
}

function Review({ listing }: { listing: AdminListing }) {
  const [comments, setComments] = useState<Record<string, string>>({});
  const mayDecide = useMayDecide(listing);
  const onComment = (field: string, text: string) =>
    setComments((said) => ({ ...said, [field]: text }));
  return (
    <div className="flex flex-col gap-y-3">
      <ProposalDecision listing={listing} comments={comments} onComment={onComment} />
      <ProposalComparison
        listing={listing}
        comments={mayDecide ? comments : undefined}
        onComment={onComment}
      />
      <History history={listing.history} />
    </div>
  );
}

/** One proposal: old beside new, a comment for each field, and the decision. */
export default function ListingPage() {
  const { id = "" } = useParams();
  const { data, error, refetch } = useListing(id);
  if (!data) return <StateOfLoading error={error} retry={refetch} />;
  const { listing } = data;
  return <Review key={`${listing.revision} ${listing.state}`} listing={listing} />;
}
