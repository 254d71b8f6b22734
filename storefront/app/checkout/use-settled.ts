import { type FormEvent, useState } from "react";

/**
 * Which faults of a form are no longer shown: those of fields that were changed since they were told. New faults are
 * shown again.
 * @param told what was told; another value is told anew.
 */
export function useSettled(told: object | undefined) {
  const [settled, setSettled] = useState<{ told: object | undefined; names: readonly string[] }>({
    told,
    names: [],
  });
  const names = settled.told === told ? settled.names : [];
  return {
    isSettled: (name: string) => names.includes(name),
    onChange: ({ target }: FormEvent<HTMLFormElement>) => {
      const { name } = target as unknown as { name?: string };
      if (name && !names.includes(name)) setSettled({ told, names: [...names, name] });
    },
  };
}
