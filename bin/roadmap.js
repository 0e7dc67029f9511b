#!/usr/bin/env node
const { join } = require('node:path');

const { startProgram } = require('../dist/start.js');

void startProgram(join(__dirname, '..', 'dist'), require);
