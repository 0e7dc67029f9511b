import { messages } from './message.ts';

export const templateMessages = messages({});
