#!/usr/bin/env node
import { enableCache } from './compile-cache.ts';

enableCache();
const { runProgram } = await import('./program.ts');
await runProgram();
