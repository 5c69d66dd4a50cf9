import type { Logger } from '@aws-lambda-powertools/logger';
import { type Log, withoutAddresses } from '../shared/services/log.ts';

/** The log that stages take, on Powertools' logger. Who is mailed is nobody's business who reads it. */
export function lambdaLog(target: Logger): Log {
  return withoutAddresses({
    debug: (message, fields = {}) => target.debug(message, fields),
    info: (message, fields = {}) => target.info(message, fields),
    warn: (message, fields = {}) => target.warn(message, fields),
    error: (message, fields = {}) => target.error(message, fields),
  });
}
