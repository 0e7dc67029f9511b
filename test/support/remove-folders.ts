import { afterAll } from 'vitest';
import { removeTestFolders } from './folder.ts';

afterAll(removeTestFolders);
