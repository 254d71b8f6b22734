import type { ReactNode } from "react";
import { itemsOf } from "../../forms/form-answer";
import { Field } from "../../parts/field";
import { FileChoice } from "../../parts/file-choice";
import { Notice } from "../../parts/notice";
import { ChoiceField as Choice } from "../choice-field";
import type { ProvenanceKey } from "./messages";
import type { NotSent } from "./save-paper.server";
import { useProvenance } from "./use-provenance";

/** What was typed before, and what is wrong with it. */
export type Answer = NotSent | undefined;

/** What a form was answered; before it was sent, what it begins with. */
export function answerOr(answer: Answer, before: Pick<NotSent, "typed" | "scan"> | null): Answer {
  return answer ?? (before ? { ...before, faults: {}, refusal: "" } : undefined);
}

/** Of each field by its name: what was typed into it before, and what is wrong with it. */
export function fieldsOf(answer: Answer) {
  return (name: string) => ({
    name,
    error: answer?.faults[name],
    defaultValue: answer?.typed[name],
  });
}

interface ChoiceFieldProps {
  name: string;
  label: string;
  answer: Answer;
  options: ReadonlyArray<readonly [value: string, label: string]>;
  /** What stands first, where nothing is chosen. */
  blank?: string;
  /** What is chosen before anything was typed. */
  first?: string;
  hint?: string;
  required?: boolean;
}

/** A choice of one out of several. */
export function ChoiceField({ answer, blank, first, ...choice }: ChoiceFieldProps) {
  const { say } = useProvenance();
  const { error, defaultValue } = fieldsOf(answer)(choice.name);
  return (
    <Choice
      {...choice}
      blank={blank ?? say("choose")}
      defaultValue={defaultValue ?? first}
      error={error}
    />
  );
}

/**
 * Where the photograph or PDF of the paper is chosen; one that came in already stays.
 * @param later the hint where it may follow later
 */
export function ScanField({ answer, later }: { answer: Answer; later?: string }) {
  const { say } = useProvenance();
  const scan = answer?.scan;
  return (
    <Field
      id="field-scan"
      label={say("scan")}
      hint={scan ? say("scan_kept", { name: scan.name }) : (later ?? say("scan_hint"))}
      error={answer?.faults.scan ?? answer?.faults.scan_id}
    >
      {(control) => (
        <>
          {scan ? (
            <>
              <input type="hidden" name="scan_id" value={scan.id} />
              <input type="hidden" name="scan_name" value={scan.name} />
            </>
          ) : null}
          <FileChoice
            control={control}
            name="scan"
            accept="image/*,application/pdf"
            required={!scan && !later}
          />
        </>
      )}
    </Field>
  );
}

interface NotSentNoticeProps {
  answer: Answer;
  /** What did not come about. */
  title?: ProvenanceKey;
  /** What the fields are called, by their names, in their order. */
  labels?: Readonly<Partial<Record<string, ProvenanceKey>>>;
}

/** Above a form: what is wrong with it, each fault with its field's name and a way to it. */
export function NotSentNotice({
  answer,
  title = "not_saved",
  labels = {},
}: NotSentNoticeProps): ReactNode {
  const { say } = useProvenance();
  if (!answer) return null;
  const named = Object.fromEntries(
    Object.entries(labels).map(([name, label]) => [name, label && say(label)]),
  );
  return <Notice title={say(title)} items={itemsOf(answer.faults, answer.refusal, named)} />;
}
