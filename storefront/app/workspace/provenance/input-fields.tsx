import { TextField } from "../../forms/text-field";
import type { Answer } from "./paper-fields";
import { useProvenance } from "./use-provenance";

/** What is asked of something that went into a lot; names begin with `at`, as do the backend's faults. */
export function InputFields({ at = "", answer }: { at?: string; answer: Answer }) {
  const { say } = useProvenance();
  const field = (name: string) => ({
    name: at + name,
    error: answer?.faults[at + name],
    defaultValue: answer?.typed[at + name],
  });
  return (
    <>
      <TextField {...field("name")} label={say("input_name")} maxLength={200} autoComplete="off" />
      <TextField
        {...field("supplier")}
        label={say("input_supplier")}
        maxLength={200}
        autoComplete="off"
      />
      <TextField {...field("received_on")} label={say("input_received_on")} type="date" />
      <TextField
        {...field("document")}
        label={say("input_document")}
        maxLength={100}
        autoComplete="off"
      />
    </>
  );
}
