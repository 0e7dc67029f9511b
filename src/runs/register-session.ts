import type { Register } from '../register/register.ts';
import type { Call } from './call.ts';
import type { Workspace } from './workspace.ts';
import { openOfficeRegister, openWorkspace } from './workspace.ts';

export interface Session {
  readonly workspace: Workspace;
  readonly register: Register;
}

/** Does the work with the office's register open, and closes it whatever comes of it. */
export async function withRegister<T>(call: Call, work: (session: Session) => Promise<T>): Promise<T> {
  const workspace = await openWorkspace(call);
  const register = await openOfficeRegister(call, workspace);
  try {
    return await work({ workspace, register });
  } finally {
    await register.close();
  }
}
