import { registerMessages } from "@nang-gio/access/problem";
import { en } from "./en";
import { vi } from "./vi";

registerMessages("commendation", { vi, en });
