export { IMPORT_CONFIRMED } from "../runs/confirm";
export { importWorkbookWorkflow } from "./import-workbook";
