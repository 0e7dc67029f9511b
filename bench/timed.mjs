// Preloaded before the program: says at its end what the process took.
process.on('exit', () => {
  const { user, system } = process.cpuUsage();
  const peak = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stderr.write(`bench-cpu ${(user + system) / 1e6} ${peak}\n`);
});
