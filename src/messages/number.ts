import { messages } from './message.ts';

export const numberMessages = messages({});
