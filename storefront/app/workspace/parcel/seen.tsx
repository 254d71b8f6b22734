import type { SellerConsignment } from "@nang-gio/marketplace/contract";

/** How the consignment stood when the page was made, in every form that changes it. */
export function Seen({ consignment }: { consignment: SellerConsignment }) {
  return (
    <>
      <input type="hidden" name="seen" value={consignment.state} />
      <input type="hidden" name="revision" value={consignment.revision} />
    </>
  );
}
