import { createHash } from 'node:crypto';

/** SHA-256 of bytes, or of a text in UTF-8: 64 hexadecimal digits unless another encoding is asked for. */
export function sha256(content: string | Uint8Array, encoding: 'hex' | 'base64' | 'base64url' = 'hex'): string {
  return createHash('sha256').update(content).digest(encoding);
}
