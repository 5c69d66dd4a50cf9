/** A queue of messages that name what to work on. Delivery is at least once. */
export interface Queue<T> {
  /** Sends all messages or throws; what was sent before a fault may arrive twice after a retry. */
  send(messages: readonly T[]): Promise<void>;
}
