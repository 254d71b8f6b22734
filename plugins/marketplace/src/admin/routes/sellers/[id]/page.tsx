import { StateOfLoading } from "@nang-gio/access/dashboard";
import { useParams } from "react-router-dom";
import { MoveHistory } from "../../../parts/move-history";
import { SellerFacts } from "../../../parts/seller-facts";
import { SellerMembers } from "../../../parts/seller-members";
import { SellerPapers } from "../../../parts/seller-papers";
import { StandingBadge } from "../../../parts/standing-badge";
import { useSeller } from "../../../parts/use-sellers";

/** One co-operative that sells or asks to: its standing, its people, what was decided. */
export default function SellerPage() {
  const { id = "" } = useParams();
  const found = useSeller(id);
  if (!found.data) return <StateOfLoading error={found.error} retry={found.refetch} />;
  const { seller } = found.data;
  return (
    <div className="flex flex-col gap-y-3">
      <SellerFacts seller={seller} />
      <SellerPapers seller={seller} />
      <SellerMembers seller={seller} />
      <MoveHistory
        history={seller.history}
        badge={(state) => <StandingBadge state={state} />}
        said={({ reason }) => reason}
      />
    </div>
  );
}
