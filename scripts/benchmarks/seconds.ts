/** The CPU seconds that `work` takes, on all cores together: what others do on the machine counts less. */
export function cpuSeconds(work: () => void): number {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e6;
}

/** The least of several runs, of which the first also warms up. */
export function leastSeconds(runs: number, work: () => void): number {
  return Math.min(...Array.from({ length: runs }, () => cpuSeconds(work)));
}
