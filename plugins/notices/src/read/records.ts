import type {
  INotificationModuleService,
  MedusaContainer,
  NotificationDTO,
} from "@medusajs/framework/types";
import { Modules } from "@medusajs/framework/utils";
import type { NewRecord } from "../records-of";

/** A notification as it is kept. */
export type NoticeRecord = NotificationDTO & { idempotency_key: string | null; updated_at: Date };

/** Medusa's Notification Module with what it can do and its types leave out. */
type Records = Omit<
  INotificationModuleService,
  "listNotifications" | "listAndCountNotifications" | "createNotifications"
> & {
  listNotifications(filters: object, config?: object): Promise<NoticeRecord[]>;
  updateNotifications(
    data: { id: string } & Partial<Pick<NotificationDTO, "status" | "provider_data">>,
  ): Promise<unknown>;
  listAndCountNotifications(filters: object, config?: object): Promise<[NoticeRecord[], number]>;
  createNotifications(data: NewRecord & { id?: string }): Promise<NoticeRecord | undefined>;
};

/** The records of notices. */
export function records(container: MedusaContainer): Records {
  return container.resolve(Modules.NOTIFICATION) as unknown as Records;
}
