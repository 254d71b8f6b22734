import type { ComponentProps } from "react";
import { FormDrawer } from "../../parts/form-drawer";
import { useRefresh } from "./use-reporting";

/** A drawer with a form of the reports' pages; what they show is asked anew when it was saved. */
export function PlanDrawer({ save, ...form }: ComponentProps<typeof FormDrawer>) {
  const refresh = useRefresh();
  return (
    <FormDrawer
      {...form}
      save={async (values) => {
        await save(values);
        await refresh();
      }}
    />
  );
}
