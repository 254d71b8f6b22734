import type { ReviewFault, REVIEW_FAULTS as ReviewFaults } from "@nang-gio/marketplace/contract";

/** For what something that others wrote can be reported, as the backend says. */
export const FAULTS: typeof ReviewFaults = ["advert", "insult", "personal", "unlawful"];

/** The reason that a form gives; nothing where it gives none of the list. */
export const faultIn = (form: FormData): ReviewFault | undefined =>
  FAULTS.find((fault) => fault === form.get("reason"));

interface FaultChoiceProps {
  legend: string;
  /** What each is called. */
  name: (fault: ReviewFault) => string;
}

/** The closed list of reasons, of which none is chosen beforehand. */
export function FaultChoice({ legend, name }: FaultChoiceProps) {
  return (
    <fieldset className="faults">
      <legend>{legend}</legend>
      {FAULTS.map((fault) => (
        <label key={fault} className="choice">
          <input type="radio" name="reason" value={fault} />
          <span>{name(fault)}</span>
        </label>
      ))}
    </fieldset>
  );
}
