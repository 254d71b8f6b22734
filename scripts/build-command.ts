import { build } from "./build";
import { runCommand } from "./refusal";

runCommand(() => build(process.argv.includes("--plugins") ? "plugins" : "all"));
