import { Button, Input, Text } from "@medusajs/ui";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useRef } from "react";

interface CodeFieldProps {
  label: string;
  action: string;
  /** Takes what was typed or scanned; gives the sentence that is said of it. */
  take: (code: string) => Promise<string>;
  /** What is asked of the server again once a code was taken. */
  changes: readonly string[];
}

/** One field that codes are typed or scanned into, one after the other: a scanner ends each with Enter. */
export function CodeField({ label, action, take, changes }: CodeFieldProps) {
  const queries = useQueryClient();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const taking = useMutation({
    mutationFn: take,
    onSuccess: () => queries.invalidateQueries({ queryKey: changes }),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = box.current?.value.trim();
    if (!box.current || !code) return;
    box.current.value = "";
    taking.mutate(code);
  };
  return (
    <form onSubmit={submit} className="flex flex-wrap items-center gap-2 px-6 py-3">
      <label htmlFor={id} className="txt-compact-small">
        {label}
      </label>
      <Input id={id} ref={box} size="small" autoComplete="off" aria-describedby={`${id}-told`} />
      <Button size="small" type="submit" variant="secondary" isLoading={taking.isPending}>
        {action}
      </Button>
      <Text
        id={`${id}-told`}
        size="small"
        role="status"
        className={taking.error ? "text-ui-fg-error" : undefined}
      >
        {taking.error?.message ?? taking.data ?? ""}
      </Text>
    </form>
  );
}
