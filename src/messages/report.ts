import { messages } from './message.ts';

export const reportMessages = messages({});
