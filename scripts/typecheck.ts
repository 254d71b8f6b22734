import { runCommand } from "./refusal";
import { checkTypes } from "./types";

runCommand(async () => {
  if (!(await checkTypes())) process.exitCode = 1;
});
