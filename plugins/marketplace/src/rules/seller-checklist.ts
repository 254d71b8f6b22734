import type { LegalPart, SellerWork, Standing } from "../contract";

/** What is known of a co-operative that wants to sell. */
export interface SellerFacts {
  standing: Standing | null;
  phone: string | null;
  address: string | null;
  story: string | null;
  products: number;
  published: number;
  /** Certificates that were sent in, whatever became of them. */
  certificates: number;
  /** Ways to deliver its goods. */
  deliveries: number;
  /** What of its papers is missing. */
  missing_papers: readonly LegalPart[];
  /** Whether it told where it is paid to. */
  payout: boolean;
}

/** What of the way to the first sale is done. A co-operative is live when it may sell and something is on sale. */
export function sellerChecklist(facts: SellerFacts): SellerWork["checklist"] {
  const { standing, phone, address, story, products, published, certificates, deliveries } = facts;
  return [
    { step: "profile", done: Boolean(phone && address && story) },
    { step: "papers", done: facts.missing_papers.length === 0 },
    { step: "product", done: products > 0 },
    { step: "certificate", done: certificates > 0 },
    { step: "shipping", done: deliveries > 0 },
    { step: "payout", done: facts.payout },
    { step: "live", done: standing === "approved" && published > 0 },
  ];
}
