import { Module } from "@medusajs/framework/utils";
import { TrainingService } from "./service";

/** Name under which the container gives the {@link TrainingService}. */
export const TRAINING_MODULE = "training";

export default Module(TRAINING_MODULE, { service: TrainingService });
