import type { DemoOrganisation } from "../types";
import { GROUPS } from "./groups";
import { ORCHARD } from "./orchard";
import { PLAIN } from "./plain";
import { SEA } from "./sea";

/** All organisations of the demonstration market; invented, and each says so in its name. */
export const ORGANISATIONS: DemoOrganisation[] = [...SEA, ...ORCHARD, ...PLAIN, ...GROUPS];
