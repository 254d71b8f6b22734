import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";

/** One thing that is known, with what it is called; a dash where it is not. */
export function Fact({ label, value }: { label: string; value: ReactNode }) {
  return (
    <div className="grid grid-cols-1 gap-x-4 px-6 py-3 sm:grid-cols-2">
      <Text size="small" weight="plus" className="text-ui-fg-subtle">
        {label}
      </Text>
      <Text size="small" as="div" className="break-words">
        {value ?? "–"}
      </Text>
    </div>
  );
}
