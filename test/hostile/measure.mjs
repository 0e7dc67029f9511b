// Loaded before the program: at its end it writes what the process has taken.
import { writeFileSync } from 'node:fs';

process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const cpu = (user + system) / 1e6;
  writeFileSync(
    process.env.ROADMAP_MEASURE,
    JSON.stringify({ cpu, peakMiB: process.resourceUsage().maxRSS / 1024 }),
  );
});
