import { StateOfLoading } from "@nang-gio/access/dashboard";
import { useParams } from "react-router-dom";
import { SellerFacts } from "../../../parts/seller-facts";
import { SellerMembers } from "../../../parts/seller-members";
import { StandingHistory } from "../../../parts/standing-history";
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
      <SellerMembers seller={seller} />
      <StandingHistory history={seller.history} />
    </div>
  );
}
