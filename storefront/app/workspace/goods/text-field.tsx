import { Field } from "../../parts/field";
import { controlId, useForm } from "./form-state";
import type { GoodsKey } from "./messages";
import { useGoods } from "./use-goods";
import type { TextFieldName } from "./values";

interface TextFieldProps {
  name: TextFieldName & GoodsKey;
  hint?: GoodsKey;
  most: number;
  /** Lines at once; one where left out. */
  rows?: number;
  required?: boolean;
  numeric?: boolean;
  /** Id of a list to choose from. */
  list?: string;
}

/** One text of the form, with what is wrong with it. */
export function TextField({ name, hint, most, rows, required, numeric, list }: TextFieldProps) {
  const { values, fault } = useForm();
  const { say } = useGoods();
  const label = required ? say("required", { label: say(name) }) : say(name);
  const shared = { name, defaultValue: values.text[name] ?? "", maxLength: most };
  return (
    <Field id={controlId(name)} label={label} hint={hint && say(hint)} error={fault(name)}>
      {(control) =>
        rows ? (
          <textarea {...control} {...shared} rows={rows} />
        ) : (
          <input
            {...control}
            {...shared}
            autoComplete="off"
            list={list}
            inputMode={numeric ? "numeric" : undefined}
          />
        )
      }
    </Field>
  );
}
