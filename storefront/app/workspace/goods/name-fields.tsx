import { inLanguage } from "../../language";
import { Field } from "../../parts/field";
import { controlId, useForm } from "./form-state";
import { TextField } from "./text-field";
import { useGoods } from "./use-goods";

const UNITS_LIST = "hang-units";

interface CategoryProps {
  value: string;
  onChange: (handle: string) => void;
}

function Category({ value, onChange }: CategoryProps) {
  const { choices, fault } = useForm();
  const { language, say } = useGoods();
  return (
    <Field
      id={controlId("category_handle")}
      label={say("required", { label: say("category_handle") })}
      error={fault("category_handle")}
    >
      {(control) => (
        <select
          {...control}
          name="category_handle"
          defaultValue={value}
          onChange={(event) => onChange(event.target.value)}
        >
          <option value="">{say("category_choose")}</option>
          {choices.groups.map(({ name, name_en, categories }) => (
            <optgroup key={name} label={inLanguage(language, name, name_en)}>
              {categories.map((one) => (
                <option key={one.handle} value={one.handle}>
                  {inLanguage(language, one.name, one.name_en)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

/** What it is called, what it is, and by what it is sold. */
export function NameFields({ value, onChange }: CategoryProps) {
  const { choices } = useForm();
  const { say } = useGoods();
  return (
    <section className="work-card" aria-labelledby="part-name">
      <h2 id="part-name">{say("part_name")}</h2>
      <TextField name="title" hint="title_hint" most={150} required />
      <Category value={value} onChange={onChange} />
      <TextField name="unit" hint="unit_hint" most={30} required list={UNITS_LIST} />
      <datalist id={UNITS_LIST}>
        {choices.units.map((unit) => (
          <option key={unit} value={unit} />
        ))}
      </datalist>
    </section>
  );
}
