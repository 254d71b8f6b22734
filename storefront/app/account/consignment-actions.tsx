import type { Consignment, ReturnReason, ShopperMay } from "@nang-gio/marketplace/contract";
import { Form } from "@remix-run/react";
import { inLanguage } from "../language";
import { Field } from "../parts/field";
import { PhotographsField } from "./photographs-field";
import { useAccount } from "./use-account";

/** The usual reasons first; as the backend names them. */
const REASONS: readonly ReturnReason[] = [
  "damaged",
  "wrong",
  "not_as_described",
  "expired",
  "changed_mind",
  "other",
];

/** How a consignment was seen, as forms say it. */
export const seenAs = ({ id, state, revision }: Consignment) => `${id}:${state}:${revision}`;

/** Why something is cancelled, for those who want to say. */
export function CancelReason({ id }: { id: string }) {
  const { say } = useAccount();
  return (
    <Field id={`cancel-${id}`} label={say("cancel_reason")}>
      {(control) => <input {...control} name="reason" maxLength={300} autoComplete="off" />}
    </Field>
  );
}

function Cancel({ consignment, prepaid }: { consignment: Consignment; prepaid: boolean }) {
  const { say } = useAccount();
  const { id, number } = consignment;
  return (
    <details className="account-fold">
      <summary>{say("cancel_part")}</summary>
      <p>{say("cancel_text")}</p>
      {prepaid ? <p>{say("cancel_money")}</p> : null}
      <Form method="post" className="account-form">
        <input type="hidden" name="consignment" value={seenAs(consignment)} />
        <CancelReason id={id} />
        <button type="submit" name="intent" value="cancel" className="button-quiet">
          {say("cancel_press", { number })}
        </button>
      </Form>
    </details>
  );
}

interface ReturnProps {
  consignment: Consignment;
  returnable: ShopperMay["returnable"];
  mostPictures: number;
  /** Why what was sent last was not taken. */
  open: boolean;
}

function AskReturn({ consignment, returnable, mostPictures, open }: ReturnProps) {
  const { language, say } = useAccount();
  const { id, revision, lines } = consignment;
  return (
    <details className="account-fold" open={open}>
      <summary>{say("return_part")}</summary>
      <p>{say("return_text")}</p>
      <Form method="post" encType="multipart/form-data" className="account-form" noValidate>
        <input type="hidden" name="consignment" value={`${id}:${revision}`} />
        {returnable.map(({ line_item_id, quantity }) => {
          const line = lines.find((one) => one.line_item_id === line_item_id);
          const title = [
            inLanguage(language, line?.title ?? "", line?.title_en),
            line?.variant_title,
          ]
            .filter(Boolean)
            .join(" · ");
          return (
            <fieldset key={line_item_id} className="account-pieces">
              <input type="hidden" name="line" value={line_item_id} />
              <Field
                id={`quantity-${line_item_id}`}
                label={say("return_quantity", { title, most: quantity })}
              >
                {(control) => (
                  <input
                    {...control}
                    name={`quantity-${line_item_id}`}
                    type="number"
                    inputMode="numeric"
                    min={0}
                    max={quantity}
                    defaultValue={0}
                  />
                )}
              </Field>
              <Field id={`reason-${line_item_id}`} label={say("return_reason")}>
                {(control) => (
                  <select {...control} name={`reason-${line_item_id}`}>
                    {REASONS.map((reason) => (
                      <option key={reason} value={reason}>
                        {say(`because_${reason}`)}
                      </option>
                    ))}
                  </select>
                )}
              </Field>
            </fieldset>
          );
        })}
        <Field id={`note-${id}`} label={say("return_note")}>
          {(control) => <textarea {...control} name="note" rows={2} maxLength={300} />}
        </Field>
        <PhotographsField
          id={`pictures-${id}`}
          label={say("return_pictures", { most: mostPictures })}
        />
        <button type="submit" name="intent" value="return">
          {say("return_press")}
        </button>
      </Form>
    </details>
  );
}

interface ConsignmentActionsProps {
  consignment: Consignment;
  may: ShopperMay | undefined;
  prepaid: boolean;
  mostPictures: number;
  /** The consignment of which a return was not taken. */
  opened: string | null;
}

/** What a shopper may do with a consignment: cancel it, or give something back. */
export function ConsignmentActions(props: ConsignmentActionsProps) {
  const { consignment, may, prepaid, mostPictures, opened } = props;
  if (may?.cancel) return <Cancel consignment={consignment} prepaid={prepaid} />;
  if (!may?.returnable.length) return null;
  return (
    <AskReturn
      consignment={consignment}
      returnable={may.returnable}
      mostPictures={mostPictures}
      open={opened === consignment.id}
    />
  );
}
