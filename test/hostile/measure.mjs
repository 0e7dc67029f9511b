// Loaded before the program: at its end it writes what the process has taken.
import { readFileSync, writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const cpu = (user + system) / 1e6;
  writeFileSync(process.env.ROADMAP_MEASURE, JSON.stringify({ cpu, peakMiB: peakKiB() / 1024 }));
});

/** Linux counts in `maxRSS` also what the process had that started this one. */
function peakKiB() {
  try {
    return Number(/VmHWM:\s*(\d+)/u.exec(readFileSync('/proc/self/status', 'utf8'))[1]);
  } catch {
    return process.resourceUsage().maxRSS;
  }
}
