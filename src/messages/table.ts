import { messages } from './message.ts';

export const tableMessages = messages({});
