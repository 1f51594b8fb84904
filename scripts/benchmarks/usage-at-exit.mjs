// Loaded before a command (`node --import`): what the process has used is written to its file descriptor 3 when it ends.
import { writeSync } from 'node:fs';

process.on('exit', () => {
  const { userCPUTime, maxRSS } = process.resourceUsage();
  writeSync(3, JSON.stringify({ seconds: userCPUTime / 1e6, megabytes: maxRSS / 1024 }));
});
