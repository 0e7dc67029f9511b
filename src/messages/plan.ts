import { messages } from './message.ts';

export const planMessages = messages({});
