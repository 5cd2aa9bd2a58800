import { writeFileSync } from 'node:fs';

// Loaded before the command; leaves the most memory the process held, in KiB, where the bench asked for it.
process.on('exit', () => writeFileSync(process.env.ARAM_BENCH_PEAK!, String(process.resourceUsage().maxRSS)));
