import type { FieldNote, SellerChoices } from "@nang-gio/marketplace/contract";
import { Form, useNavigation } from "@remix-run/react";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { moment } from "../../parts/format";
import { FormContext } from "./form-state";
import { DayField, LabelFields, StoryFields } from "./label-fields";
import { NameFields } from "./name-fields";
import { PictureField } from "./picture-field";
import { type KeptDraft, placeOf, useDeviceDraft } from "./use-device-draft";
import { useGoods } from "./use-goods";
import { type GoodsValues, typedValues } from "./values";
import { VariantFields } from "./variant-fields";

export interface ProductFormProps {
  /** Nothing for a new product, which has a key instead. */
  id: string | null;
  /** Id of the co-operative whose goods they are. */
  cooperative: string;
  draftKey?: string;
  revision: number;
  values: GoodsValues;
  notes: readonly FieldNote[];
  choices: SellerChoices;
  /** SKUs and names of the variants in the shop. */
  inShop: ReadonlyArray<readonly [sku: string, title: string]>;
  locked: boolean;
  /** Whether it waits for review. */
  submitted: boolean;
  /** Whether it can be given a day on which it comes into the shop. */
  withDay: boolean;
}

interface KeptProps {
  at: number;
  onTake: () => void;
  onDrop: () => void;
}

function KeptOnDevice({ at, onTake, onDrop }: KeptProps) {
  const { say } = useGoods();
  return (
    <section className="work-card kept" aria-live="polite">
      <h2>{say("kept_title")}</h2>
      <p>{say("kept_text", { time: moment(new Date(at).toISOString()) })}</p>
      <p className="work-links">
        <button type="button" className="button button-sun" onClick={onTake}>
          {say("kept_take")}
        </button>
        <button type="button" className="button button-quiet" onClick={onDrop}>
          {say("kept_drop")}
        </button>
      </p>
    </section>
  );
}

/** What was kept, with the pictures that have reached the form since. */
function withPicturesOf({ values, key }: KeptDraft, form: HTMLFormElement | null): KeptDraft {
  const shown = form ? typedValues(new FormData(form)).pictures : [];
  return { values: { ...values, pictures: [...new Set([...values.pictures, ...shown])] }, key };
}

function Fields(props: ProductFormProps & { onRestore: (kept: KeptDraft) => void }) {
  const {
    id,
    cooperative,
    draftKey,
    revision,
    values,
    notes,
    choices,
    inShop,
    locked,
    submitted,
    withDay,
  } = props;
  const { say } = useGoods();
  const form = useRef<HTMLFormElement>(null);
  const busyPictures = useRef(false);
  const [wait, setWait] = useState(false);
  const [category, setCategory] = useState(values.text.category_handle ?? "");
  const sending = useNavigation().state === "submitting";
  const { kept, drop, addPicture } = useDeviceDraft(form, cooperative, id, revision, submitted);
  const guard = (event: FormEvent) => {
    setWait(busyPictures.current);
    if (busyPictures.current || sending) event.preventDefault();
  };
  const place = placeOf(cooperative, id);
  const state = { values, notes, choices, inShop: new Map(inShop), locked, place };
  return (
    <FormContext.Provider value={state}>
      {kept && !locked ? (
        <KeptOnDevice
          at={kept.at}
          onTake={() => props.onRestore(withPicturesOf(kept, form.current))}
          onDrop={drop}
        />
      ) : null}
      <Form
        method="post"
        encType="multipart/form-data"
        noValidate
        className="work-form goods-form"
        ref={form}
        onSubmit={guard}
      >
        {/* Enter saves; without it the first small button of the form would be pressed. */}
        <button type="submit" name="do" value="save" className="unseen" tabIndex={-1} aria-hidden>
          {say("save")}
        </button>
        <input type="hidden" name="seen" value={revision} />
        {draftKey ? <input type="hidden" name="key" value={draftKey} /> : null}
        <fieldset disabled={locked} className="work-form">
          <PictureField
            onBusy={(busy) => {
              busyPictures.current = busy;
            }}
            onArrived={addPicture}
          />
          <NameFields value={category} onChange={setCategory} />
          <VariantFields />
          <LabelFields category={category} />
          <StoryFields />
          {withDay ? <DayField /> : null}
        </fieldset>
        {locked ? null : (
          <div className="save-bar">
            {wait ? <p role="alert">{say("pictures_wait")}</p> : null}
            <button
              type="submit"
              name="do"
              value="save"
              className="button-quiet"
              aria-disabled={sending || undefined}
            >
              {say("save")}
            </button>
            <button
              type="submit"
              name="do"
              value="submit"
              className="button-sun"
              aria-disabled={sending || undefined}
            >
              {say("submit")}
            </button>
          </div>
        )}
      </Form>
    </FormContext.Provider>
  );
}

/** The form of a product; filled anew when the server or the device gives other values. */
export function ProductForm(props: ProductFormProps) {
  const [restored, setRestored] = useState<KeptDraft | null>(null);
  const [round, setRound] = useState(0);
  const { values } = props;
  // biome-ignore lint/correctness/useExhaustiveDependencies: other values of the server take the place of the device's
  useEffect(() => setRestored(null), [values]);
  return (
    <Fields
      {...props}
      key={round}
      values={restored?.values ?? values}
      draftKey={restored?.key ?? props.draftKey}
      onRestore={(found) => {
        setRestored(found);
        setRound(round + 1);
      }}
    />
  );
}
