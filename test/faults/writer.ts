import { openRegister } from '../../src/io/register/open.ts';
import { request, testOptions } from '../io/register/requests.ts';

/**
 * A process that asks for numbers one by one: `writer.ts ADDRESS NAME COUNT`. Prints `SERIAL KEY WAIT-MS` for each as
 * soon as it is told. Run again after a kill it asks for the same letters.
 */
const [address = '', name = '', count = '0'] = process.argv.slice(2);
const register = await openRegister(address, testOptions({ waitMs: 60_000 }));
for (let letter = 0; letter < Number(count); letter += 1) {
  const asked = request(`${name}-${letter}`);
  const begun = performance.now();
  const { value, problems } = await register.reserve([asked]);
  const [given] = value ?? [];
  if (given === undefined) throw new Error(JSON.stringify(problems));
  const wait = (performance.now() - begun).toFixed(1);
  process.stdout.write(`${given.entry.serial}\t${asked.key}\t${wait}\n`);
}
await register.close();
