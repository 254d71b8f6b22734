import type { ORGANISATION_KINDS } from "@nang-gio/cooperative/contract";
import { TextField } from "../forms/text-field";
import { TickBox } from "../forms/tick-box";
import { Field } from "../parts/field";
import type { CommuneGroup } from "./home-communes.server";
import { NewPasswordField } from "./new-password-field";
import { useWorkspace } from "./use-workspace";

const KINDS: typeof ORGANISATION_KINDS = [
  "cooperative",
  "cooperative_union",
  "cooperative_group",
  "interest_group",
];

interface FieldsProps<Name extends string> {
  typed: Partial<Record<Name, string>>;
  /** What is wrong with a field. */
  of: (name: Name) => string | undefined;
}

/** Who signs in: name, phone or e-mail, password. */
export function PersonFields({ typed, of }: FieldsProps<"name" | "phone" | "email" | "password">) {
  const { say } = useWorkspace();
  return (
    <>
      <TextField
        name="name"
        label={say("field_name")}
        error={of("name")}
        defaultValue={typed.name}
        autoComplete="name"
        maxLength={80}
        required
      />
      <TextField
        name="phone"
        label={say("field_phone")}
        hint={say("field_phone_hint")}
        error={of("phone")}
        defaultValue={typed.phone}
        type="tel"
        autoComplete="tel-national"
        maxLength={40}
      />
      <TextField
        name="email"
        label={say("field_email")}
        error={of("email")}
        defaultValue={typed.email}
        type="email"
        autoComplete="email"
        maxLength={120}
      />
      <NewPasswordField label={say("password_label")} error={of("password")} />
    </>
  );
}

type CooperativeName =
  | "kind"
  | "cooperative_name"
  | "registration_number"
  | "commune_code"
  | "sector";

/** Which co-operative sells: kind, name, number, commune, sector. */
export function CooperativeFields({
  typed,
  of,
  districts,
}: FieldsProps<CooperativeName> & { districts: CommuneGroup[] }) {
  const { say } = useWorkspace();
  return (
    <>
      <Field id="field-kind" label={say("field_kind")} error={of("kind")}>
        {(control) => (
          <select {...control} name="kind" defaultValue={typed.kind ?? "cooperative"}>
            {KINDS.map((kind) => (
              <option key={kind} value={kind}>
                {say(`kind_${kind}`)}
              </option>
            ))}
          </select>
        )}
      </Field>
      <TextField
        name="cooperative_name"
        label={say("field_cooperative_name")}
        error={of("cooperative_name")}
        defaultValue={typed.cooperative_name}
        autoComplete="organization"
        maxLength={200}
        required
      />
      <TextField
        name="registration_number"
        label={say("field_registration_number")}
        hint={say("field_registration_number_hint")}
        error={of("registration_number")}
        defaultValue={typed.registration_number}
        autoComplete="off"
        maxLength={40}
      />
      <Field
        id="field-commune_code"
        label={say("field_commune")}
        hint={say("field_commune_hint")}
        error={of("commune_code")}
      >
        {(control) => (
          <select {...control} name="commune_code" defaultValue={typed.commune_code ?? ""} required>
            <option value="">{say("field_commune_choose")}</option>
            {districts.map(({ district, communes }) => (
              <optgroup key={district} label={district}>
                {communes.map(({ code, name }) => (
                  <option key={code} value={code}>
                    {name}
                  </option>
                ))}
              </optgroup>
            ))}
          </select>
        )}
      </Field>
      <TextField
        name="sector"
        label={say("field_sector")}
        hint={say("field_sector_hint")}
        error={of("sector")}
        defaultValue={typed.sector}
        autoComplete="off"
        maxLength={200}
        required
      />
    </>
  );
}

interface ConsentProps {
  checked: boolean;
  error?: string;
  /** What is agreed to. */
  text: string;
}

/** A box to tick for what has to be agreed to. */
export function Consent({ checked, error, text }: ConsentProps) {
  return (
    <div className={error ? "field field-wrong" : "field"}>
      <TickBox
        name="consent"
        text={text}
        checked={checked}
        error={error}
        className="work-consent"
      />
    </div>
  );
}
