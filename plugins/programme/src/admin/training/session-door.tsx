import { Button, Input, Text } from "@medusajs/ui";
import { request } from "@nang-gio/access/dashboard";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { type FormEvent, useId, useRef } from "react";
import { useTranslation } from "react-i18next";
import { COURSES } from "./use-training";

interface Taken {
  is_new: boolean;
  person_name: string;
}

/** One field that codes are typed or scanned into, one after the other: a scanner ends each with Enter. */
export function SessionDoor({ courseId, sessionId }: { courseId: string; sessionId: string }) {
  const { t } = useTranslation("training");
  const queries = useQueryClient();
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const taking = useMutation({
    mutationFn: (code: string) =>
      request<Taken>(`/courses/${courseId}/attendance`, {
        ...{ method: "POST", body: { code, session_id: sessionId } },
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: COURSES }),
  });
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    const code = box.current?.value.trim();
    if (!box.current || !code) return;
    box.current.value = "";
    taking.mutate(code);
  };
  const told = taking.data
    ? t(taking.data.is_new ? "letIn" : "wasThere", { name: taking.data.person_name })
    : "";
  return (
    <form onSubmit={submit} className="flex flex-wrap items-center gap-2 px-6 py-3">
      <label htmlFor={id} className="txt-compact-small">
        {t("doorCode")}
      </label>
      <Input id={id} ref={box} size="small" autoComplete="off" aria-describedby={`${id}-told`} />
      <Button size="small" type="submit" variant="secondary" isLoading={taking.isPending}>
        {t("takeCode")}
      </Button>
      <Text
        id={`${id}-told`}
        size="small"
        role="status"
        className={taking.error ? "text-ui-fg-error" : undefined}
      >
        {taking.error?.message ?? told}
      </Text>
    </form>
  );
}
