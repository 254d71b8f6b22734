import type { Message } from "../format/cell";
import { LIMITS } from "./limits";

/** Something in a file that is wrong (`error`: nothing is imported) or odd (`warning`). */
export interface Finding {
  severity: "error" | "warning";
  /** The tab or file as it is named in the file. */
  sheet: string;
  /** As spreadsheet programs count; `null` when it is about the sheet. */
  row: number | null;
  /** Letter and heading; `null` when it is about the row. */
  column: { letter: string; heading: string } | null;
  found: string;
  problem: Message;
  expected: Message | null;
}

/** Gathers findings up to the limit and counts the rest, so that a hopeless file stays cheap. */
export class Findings {
  readonly kept: Finding[] = [];
  errors = 0;
  warnings = 0;

  add(finding: Finding): void {
    if (finding.severity === "error") this.errors++;
    else this.warnings++;
    if (this.kept.length < LIMITS.findings) this.kept.push(finding);
  }

  /** The findings in the order of the file: by sheet, row and column. */
  sorted(sheets: readonly string[]): Finding[] {
    const place = (name: string) => (sheets.includes(name) ? sheets.indexOf(name) : sheets.length);
    const letter = (finding: Finding) => (finding.column?.letter ?? "").padStart(3);
    return [...this.kept].sort(
      (a, b) =>
        place(a.sheet) - place(b.sheet) ||
        (a.row ?? 0) - (b.row ?? 0) ||
        letter(a).localeCompare(letter(b)),
    );
  }
}
