import { ModuleProvider, Modules } from "@medusajs/framework/utils";
import { OwnTermsProvider } from "./service";

export default ModuleProvider(Modules.FULFILLMENT, { services: [OwnTermsProvider] });
