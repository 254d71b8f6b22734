import type { LegalPart } from "../legal-papers-contract";

/** What is kept of a seller's papers; `null` where it was not told. */
export interface ToldPapers {
  paper_number: string | null;
  paper_scan_id: string | null;
  representative_name: string | null;
}

/** What a seller is not known by yet. */
export function missingPapers(told: ToldPapers | undefined): LegalPart[] {
  const parts: ReadonlyArray<[LegalPart, string | null | undefined]> = [
    ["paper", told?.paper_number],
    ["scan", told?.paper_scan_id],
    ["representative", told?.representative_name],
  ];
  return parts.flatMap(([part, value]) => (value ? [] : [part]));
}
