import { Field } from "../../parts/field";
import { controlId, useForm } from "./form-state";
import { TextField } from "./text-field";
import { useGoods } from "./use-goods";

/** What the label says; which of it must be said follows the category. */
export function LabelFields({ category }: { category: string }) {
  const { choices } = useForm();
  const { say } = useGoods();
  const duties = new Set(
    choices.groups.flatMap(({ categories }) => categories).find(({ handle }) => handle === category)
      ?.label,
  );
  return (
    <section className="work-card" aria-labelledby="part-label">
      <h2 id="part-label">{say("part_label")}</h2>
      <p className="fine">{say("label_help")}</p>
      <TextField
        name="origin"
        hint="origin_hint"
        most={500}
        rows={2}
        required={duties.has("origin")}
      />
      <TextField name="ingredients" most={2000} rows={3} required={duties.has("ingredients")} />
      <TextField name="storage" most={1000} rows={2} required={duties.has("storage")} />
      <TextField name="shelf_life_days" most={8} numeric required={duties.has("shelf_life_days")} />
      <TextField name="warnings" most={1000} rows={2} required={duties.has("warnings")} />
      <TextField name="producer_code" most={60} />
    </section>
  );
}

/** Its story, and all texts in English. */
export function StoryFields() {
  const { say } = useGoods();
  const { values, fault } = useForm();
  const english = ["title_en", "subtitle_en", "description_en"] as const;
  const open = english.some((name) => values.text[name] || fault(name));
  return (
    <section className="work-card" aria-labelledby="part-story">
      <h2 id="part-story">{say("part_story")}</h2>
      <TextField name="subtitle" most={200} />
      <TextField name="description" most={5000} rows={6} />
      <details className="work-english" open={open}>
        <summary>{say("part_english")}</summary>
        <div className="work-form">
          <TextField name="title_en" most={150} />
          <TextField name="subtitle_en" most={200} />
          <TextField name="description_en" most={5000} rows={6} />
        </div>
      </details>
    </section>
  );
}

/** From which day it is on sale. */
export function DayField() {
  const { values, fault } = useForm();
  const { say } = useGoods();
  return (
    <section className="work-card" aria-labelledby="part-day">
      <h2 id="part-day">{say("part_day")}</h2>
      <Field id={controlId("publish_on")} label={say("publish_on")} error={fault("publish_on")}>
        {(control) => (
          <input {...control} type="date" name="publish_on" defaultValue={values.publish_on} />
        )}
      </Field>
    </section>
  );
}
