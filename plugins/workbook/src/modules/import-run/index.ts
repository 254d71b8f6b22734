import { Module } from "@medusajs/framework/utils";
import { ImportRunService } from "./service";

export const IMPORT_RUN_MODULE = "import_run";

export default Module(IMPORT_RUN_MODULE, { service: ImportRunService });
