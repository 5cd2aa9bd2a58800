import { hash, verify } from '@node-rs/argon2';
import { RecordProblem } from '../../record/index.ts';

/** Fewer letters are guessed too soon. */
export const shortestPassword = 10;

/** Argon2id with the library's costs (19 MiB, two passes), beside the main thread. */
export async function passwordHash(password: string): Promise<string> {
  if (password.length < shortestPassword)
    throw new RecordProblem(
      'person not possible',
      'the password',
      `it is shorter than ${shortestPassword} letters`,
      'Choose a longer one.',
    );
  return hash(password.normalize('NFC'));
}

/** A hash of a password that nobody knows, to be checked where there is no such person: it takes as long. */
const nobodys = hash(crypto.randomUUID());

/** Whether a password is the one of this hash. Without a hash it never is, and takes as long to say. */
export async function isPassword(password: string, known: string | null): Promise<boolean> {
  const fits = await verify(known ?? (await nobodys), password.normalize('NFC'));
  return known !== null && fits;
}
