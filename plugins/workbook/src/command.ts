/** Importing from a terminal: what the backend's script runs on its container. */
export { EXIT, type ImportCommand, importFile } from "./command/import-file";
