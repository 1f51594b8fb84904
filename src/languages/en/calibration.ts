import type { CalibrationTable } from '../../graph/calibration.ts';

export const englishCalibration: CalibrationTable = {
  Person: { '': 0.8, named: 0.95 },
  Group: { '': 0.8 },
  Organization: { '': 0.8, named: 0.95 },
  Place: { '': 0.8, named: 0.95 },
  Work: { '': 0.8, named: 0.95 },
  Role: { '': 0.85 },
  Event: { '': 0.7 },
  Statement: { '': 0.7, direct: 0.9 },
  HOLDS: { '': 0.95 },
};
