import type { FactKind } from "@nang-gio/cooperative/contract";
import { TextField } from "../../forms/text-field";
import { ChoiceField } from "../choice-field";
import { type FactField, TITLES } from "./kinds";
import { useFacts } from "./use-facts";

interface FactFormFieldsProps {
  kind: FactKind;
  typed: Partial<Record<FactField, string>>;
  /** By field, in the reader's language: what is wrong with it, or what staff said of it. */
  faults: Partial<Record<string, string>>;
}

type FieldsProps = Omit<FactFormFieldsProps, "kind">;

function TermFields({ typed, faults }: FieldsProps) {
  const { say } = useFacts();
  const of = (name: FactField) => ({ name, defaultValue: typed[name], error: faults[name] });
  return (
    <>
      <TextField
        {...of("person_name")}
        label={say("person_name")}
        maxLength={200}
        autoComplete="off"
        required
      />
      <ChoiceField
        {...of("sex")}
        label={say("sex")}
        blank={say("choose")}
        options={(["female", "male"] as const).map((sex) => [sex, say(`sex_${sex}`)] as const)}
      />
      <ChoiceField
        {...of("title")}
        label={say("title_field")}
        blank={say("choose")}
        options={TITLES.map((title) => [title, say(`title_${title}`)] as const)}
      />
      <TextField {...of("from")} label={say("from")} type="date" required />
      <TextField {...of("to")} label={say("to")} hint={say("to_hint")} type="date" />
    </>
  );
}

const GROUPS = [
  ["workers_group", ["workers", "women"]],
  ["members_group", ["members", "women_members"]],
  ["jobs_group", ["new_jobs", "new_jobs_women"]],
] as const;

function LabourFields({ typed, faults }: FieldsProps) {
  const { say } = useFacts();
  const of = (name: FactField) => ({ name, defaultValue: typed[name], error: faults[name] });
  return (
    <>
      <TextField
        {...of("as_of")}
        label={say("as_of")}
        hint={say("as_of_hint")}
        type="date"
        required
      />
      {GROUPS.map(([group, names]) => (
        <fieldset key={group} className="work-pair">
          <legend>{say(group)}</legend>
          {names.map((name) => (
            <TextField
              key={name}
              {...of(name)}
              label={say(name)}
              inputMode="numeric"
              maxLength={9}
              autoComplete="off"
              required={group === "workers_group"}
            />
          ))}
        </fieldset>
      ))}
    </>
  );
}

/** The fields of a fact's form. */
export function FactFormFields({ kind, ...fields }: FactFormFieldsProps) {
  return kind === "office_term" ? <TermFields {...fields} /> : <LabourFields {...fields} />;
}
