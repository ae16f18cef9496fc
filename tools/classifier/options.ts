// How strongly weights are held to their prior; the same for fitting and for every fold of the measurement.
import type { FitOptions } from './regression';

export const fitOptions: FitOptions = { pull: 0.7, rounds: 400 };
