import { Notice, type NoticeItem } from "../parts/notice";
import { useWorkspace } from "./use-workspace";

/** Above a form: what is wrong with it, each fault a way to its field; nothing where nothing is. */
export function FormFaults({ items }: { items: NoticeItem[] }) {
  const { sayShop } = useWorkspace();
  if (items.length === 0) return null;
  return <Notice title={sayShop("form_errors", { count: items.length })} items={items} />;
}

/** Above a form: that it was saved. */
export function Saved({ when }: { when: boolean }) {
  const { say } = useWorkspace();
  if (!when) return null;
  return (
    <p role="status" className="work-done">
      {say("saved")}
    </p>
  );
}
