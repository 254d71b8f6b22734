import { Form } from "@remix-run/react";
import { PhotographsField } from "../account/photographs-field";
import { type FormAnswer, itemsOf } from "../forms/form-answer";
import { Field } from "../parts/field";
import { Notice } from "../parts/notice";
import { useConversations } from "./use-conversations";

/** Letters and photographs that a message may have, as the backend says. */
export const LONGEST_MESSAGE = 2000;
export const MOST_MESSAGE_PICTURES = 3;

/** What a form of a message is told. */
export type MessageAnswer = FormAnswer<"text" | "pictures" | "key">;

interface MessageFormProps {
  /** Made with the page: sent twice it is one message. */
  formKey: string;
  answer: MessageAnswer | undefined;
  label: string;
  /** On the button. */
  send: string;
}

/** Writes a message, with photographs; what was typed stays where it is refused. */
export function MessageForm({ formKey, answer, label, send }: MessageFormProps) {
  const { say } = useConversations();
  return (
    <Form
      key={formKey}
      method="post"
      encType="multipart/form-data"
      noValidate
      className="conversation-form"
    >
      {answer ? (
        <Notice
          title={say("failed")}
          items={itemsOf({ ...answer.faults, key: undefined }, answer.message)}
        />
      ) : null}
      <input type="hidden" name="key" value={answer?.typed.key ?? formKey} />
      <Field id="field-text" label={label} hint={say("text_hint")} error={answer?.faults.text}>
        {(control) => (
          <textarea
            {...control}
            name="text"
            rows={4}
            maxLength={LONGEST_MESSAGE}
            defaultValue={answer?.typed.text ?? ""}
          />
        )}
      </Field>
      <PhotographsField
        id="field-pictures"
        label={say("pictures_label", { most: MOST_MESSAGE_PICTURES })}
        error={answer?.faults.pictures}
      />
      <button type="submit" name="intent" value="send">
        {send}
      </button>
    </Form>
  );
}
