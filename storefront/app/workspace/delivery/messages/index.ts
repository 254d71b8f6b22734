import { voiceOf } from "../../../messages/voice";
import { en } from "./en";
import { vi } from "./vi";

/** A key of what the page about delivery says. */
export type DeliveryKey = keyof typeof vi;

/** The voice of the page about delivery in a language. */
export const speakDelivery = voiceOf({ vi, en });
