import { headOf } from "../../messages/voice";
import { useVoice } from "../use-voice";
import { speakTraining } from "./messages";

/** The page's language, its voice on training, and how to link within it. */
export const useTraining = () => useVoice(speakTraining);

/** The head of a page on training. */
export const trainingHead = headOf(speakTraining);
