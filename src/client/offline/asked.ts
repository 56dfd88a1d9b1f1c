/** What pages ask of the service worker: to keep files; to throw away all but the programs; to say what it keeps. */
export type AskedToKeep = { readonly keep: readonly string[] } | { readonly ask: 'renew' | 'kept' };

/** How keeping came off. `renewed`: the site is of another version by now; `full`: the device has no more room. */
export type Kept = 'kept' | 'renewed' | 'full' | 'cut';

/** The answer is a `Kept`, or the addresses that are kept, from the root of the site on. */
export async function askWorker<Answer extends Kept | string[] = Kept>(
  worker: ServiceWorker,
  asked: AskedToKeep,
): Promise<Answer> {
  const { port1, port2 } = new MessageChannel();
  worker.postMessage(asked, [port2]);
  return new Promise((answered) => {
    port1.onmessage = ({ data }: MessageEvent<Answer>) => answered(data);
  });
}
