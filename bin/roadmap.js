#!/usr/bin/env node
import module from 'node:module';

// Node 22 and newer keep the compiled program between runs; older ones have no such call.
module.enableCompileCache?.();
const { start } = await import('../dist/main.js');
await start();
