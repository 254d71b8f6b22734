import { StateOfLoading } from "@nang-gio/access/dashboard";
import { useState } from "react";
import { useParams } from "react-router-dom";
import type { AdminListing } from "../../../../contract";
import { MoveHistory } from "../../../parts/move-history";
import { ProposalBadge } from "../../../parts/proposal-badge";
import { ProposalComparison } from "../../../parts/proposal-comparison";
import { ProposalDecision, useMayDecide } from "../../../parts/proposal-decision";
import { useListing } from "../../../parts/use-listings";

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
      <MoveHistory
        history={listing.history}
        badge={(state) => <ProposalBadge state={state} />}
        said={({ note }) => note}
      />
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
