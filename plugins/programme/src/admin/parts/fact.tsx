import { Text } from "@medusajs/ui";
import type { ReactNode } from "react";

/** A few words with what they are called. */
export function Fact({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="min-w-0">
      <Text size="small" className="text-ui-fg-subtle">
        {label}
      </Text>
      <Text size="small" className="break-words">
        {children}
      </Text>
    </div>
  );
}
