import { messages } from './message.ts';

export const ingestMessages = messages({});
