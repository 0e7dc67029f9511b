import { messages } from './message.ts';

/** Workspace, files, terminal, command line. */
export const ioMessages = messages({
  'workspace-missing': {
    severity: 'error',
    text: {
      en: 'no workspace found from {folder} upwards',
      ru: 'рабочая папка не найдена ни в {folder}, ни выше',
      uz: '{folder} папкасида ва ундан юқорида иш папкаси топилмади',
    },
    hint: {
      en: 'make one with: roadmap init DIR, or name it with -w DIR',
      ru: 'создайте её: roadmap init ПАПКА, или укажите: -w ПАПКА',
      uz: 'уни яратинг: roadmap init ПАПКА, ёки кўрсатинг: -w ПАПКА',
    },
  },
});
