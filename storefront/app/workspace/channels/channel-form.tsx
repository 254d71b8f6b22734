import type { ChannelKind, ChannelRow, CHANNEL_KINDS as Kinds } from "@nang-gio/programme/contract";
import { Form, useNavigation } from "@remix-run/react";
import { type FormAnswer, itemsOf } from "../../forms/form-answer";
import { TextField } from "../../forms/text-field";
import { Field } from "../../parts/field";
import { Notice } from "../../parts/notice";
import { CHANNEL_FIELDS, type ChannelField } from "./fields";
import { useChannels } from "./use-channels";

const KINDS: typeof Kinds = [
  "platform",
  "wholesale_chain",
  "retail_chain",
  "distributor",
  "exporter",
  "other",
];

interface ChannelFormProps {
  channel?: ChannelRow;
  answer: FormAnswer<ChannelField> | undefined;
}

/** The form by which a co-operative tells where else it sells, tells it otherwise, or that it ended. */
export function ChannelForm({ channel, answer }: ChannelFormProps) {
  const { say } = useChannels();
  const busy = useNavigation().state === "submitting";
  const labels = Object.fromEntries(CHANNEL_FIELDS.map((name) => [name, say(name)]));
  const textOf = (name: ChannelField) => answer?.typed[name] ?? channel?.[name] ?? "";
  const confirmed = channel?.state === "confirmed";
  const line = (name: ChannelField, type: "text" | "date") => (
    <TextField
      name={name}
      type={type}
      label={say(name)}
      error={answer?.faults[name]}
      defaultValue={textOf(name)}
      maxLength={type === "text" ? 200 : undefined}
    />
  );
  return (
    <Form method="post" noValidate className="work-form">
      {answer ? (
        <Notice title={say("failed")} items={itemsOf(answer.faults, answer.message, labels)} />
      ) : null}
      {channel ? <input type="hidden" name="seen" value={channel.revision} /> : null}
      {confirmed ? (
        (["kind", "name", "since"] as const).map((name) => (
          <input key={name} type="hidden" name={name} value={channel[name]} />
        ))
      ) : (
        <>
          <Field id="field-kind" label={say("kind")} error={answer?.faults.kind}>
            {(control) => (
              <select {...control} name="kind" defaultValue={textOf("kind")}>
                <option value="">{say("choose")}</option>
                {KINDS.map((kind: ChannelKind) => (
                  <option key={kind} value={kind}>
                    {say(`kind_${kind}`)}
                  </option>
                ))}
              </select>
            )}
          </Field>
          {line("name", "text")}
          {line("since", "date")}
        </>
      )}
      {channel ? (
        <>
          {line("ended_on", "date")}
          {line("end_reason", "text")}
        </>
      ) : null}
      <button
        type="submit"
        name="intent"
        value="channel"
        className="button-sun work-main"
        aria-disabled={busy || undefined}
      >
        {say(confirmed ? "end" : "send")}
      </button>
    </Form>
  );
}
