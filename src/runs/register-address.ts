import { withoutPassword } from '../io/register/address.ts';

/** `roadmap.yaml` with this register address. The password stays out of it: it belongs into PGPASSWORD or ~/.pgpass. */
export function withRegisterAddress(config: string, address: string): string {
  const line = `register: ${JSON.stringify(withoutPassword(address))}`;
  return /^register:.*$/mu.test(config)
    ? config.replace(/^register:.*$/mu, () => line)
    : `${config.trimEnd()}\n${line}\n`;
}
