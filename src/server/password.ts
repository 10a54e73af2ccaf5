import 'server-only';
import { argon2, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';

// OWASP's first choice for argon2id where memory is shared by many: 19 MiB, two passes, one lane.
const MEMORY = 19_456;
const PASSES = 2;
const LANES = 1;
const TAG_LENGTH = 32;

const derive = promisify(argon2);

function tagOf(plain: string, nonce: Buffer, memory: number, passes: number, parallelism: number) {
  return derive('argon2id', { message: plain, nonce, memory, passes, parallelism, tagLength: TAG_LENGTH });
}

const unpadded = (bytes: Buffer) => bytes.toString('base64').replace(/=+$/, '');

/** The password as a PHC string, ready to be stored. */
export async function hashPassword(plain: string): Promise<string> {
  const nonce = randomBytes(16);
  const tag = await tagOf(plain, nonce, MEMORY, PASSES, LANES);
  return `$argon2id$v=19$m=${MEMORY},t=${PASSES},p=${LANES}$${unpadded(nonce)}$${unpadded(tag)}`;
}

/** Whether the password is the stored one. Without a stored one it takes as long and says no: nobody learns who has an account. */
export async function verifyPassword(plain: string, stored: string | null): Promise<boolean> {
  const match = stored?.match(/^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$([^$]+)\$([^$]+)$/);
  const [, memory = MEMORY, passes = PASSES, lanes = LANES, nonce = unpadded(randomBytes(16)), tag = ''] =
    match ?? [];
  const computed = await tagOf(
    plain,
    Buffer.from(nonce, 'base64'),
    Number(memory),
    Number(passes),
    Number(lanes),
  );
  const expected = Buffer.from(tag, 'base64');
  return expected.length === computed.length && timingSafeEqual(expected, computed);
}
