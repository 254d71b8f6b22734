import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { MailNotices } from "./service";

export default ModuleProvider(Modules.NOTIFICATION, { services: [MailNotices] });
