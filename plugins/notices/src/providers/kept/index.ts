import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { KeptNotices } from "./service";

export default ModuleProvider(Modules.NOTIFICATION, { services: [KeptNotices] });
