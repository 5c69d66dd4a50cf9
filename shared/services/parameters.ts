import { GetParameterCommand, type SSMClient } from '@aws-sdk/client-ssm';
import * as z from 'zod';

/** Values that are kept apart from the code, by name. */
interface Parameters {
  /** Throws naming the parameter where it cannot be had. */
  get(name: string): Promise<string>;
}

/**
 * Parameters of SSM, those encrypted and those that stand for a secret of Secrets Manager
 * (`/aws/reference/secretsmanager/NAME`) too. Each is read once per process.
 */
export function ssmParameters(client: SSMClient): Parameters {
  const read = new Map<string, Promise<string>>();

  async function ask(name: string): Promise<string> {
    try {
      const { Parameter } = await client.send(new GetParameterCommand({ Name: name, WithDecryption: true }));
      return Parameter?.Value ?? '';
    } catch (error) {
      read.delete(name);
      throw new Error(`Parameter ${name} cannot be read: ${error instanceof Error ? error.message : error}`, {
        cause: error,
      });
    }
  }

  return {
    get(name) {
      const known = read.get(name) ?? ask(name);
      read.set(name, known);
      return known;
    },
  };
}

/** Whom alerts go to and come from. */
interface MailAddresses {
  readonly readers: readonly string[];
  readonly sender: string;
}

const addressesForm = z.object({ readers: z.array(z.string()), sender: z.string() });

/** Reads the parameter that the stack writes. Throws where it is not what the stack wrote. */
export function mailAddresses(text: string): MailAddresses {
  const parsed = addressesForm.safeParse(parseJson(text));
  if (parsed.success) return parsed.data;
  throw new Error(`The parameter with the mail addresses is malformed; deploy again: ${z.prettifyError(parsed.error)}`);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
