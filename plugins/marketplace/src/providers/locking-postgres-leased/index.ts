import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { LeasedLockProvider } from "./service";

export default ModuleProvider(Modules.LOCKING, { services: [LeasedLockProvider] });
