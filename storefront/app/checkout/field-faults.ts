import type { FieldMetadata } from "@conform-to/react";
import type { MessageKey } from "../messages";

type Say = (key: MessageKey) => string;

/**
 * What the shop's own schemas find wrong with controls, in the reader's language: with one of them, and with several as
 * a list that leads to each. What `isSettled` names was mended since.
 */
export function fieldFaults(say: Say, isSettled: (name: string) => boolean = () => false) {
  const error = (field: FieldMetadata<string>): string | undefined => {
    const key = isSettled(field.name) ? undefined : field.errors?.[0];
    return key ? say(key as MessageKey) : undefined;
  };
  const wrong = (fields: ReadonlyArray<FieldMetadata<string>>) =>
    fields.flatMap((field) => {
      const text = error(field);
      return text ? [{ text, target: field.id }] : [];
    });
  return { error, wrong };
}
