import { parentPort } from 'node:worker_threads';
import { type BlockShare, fillShare } from './block-share.ts';

/** Entry of a helper of an analysis thread: takes its share of whatever work it is handed. */
if (parentPort === null) throw new Error('this file is the entry of a worker thread');
parentPort.on('message', (share: BlockShare) => {
  fillShare(share);
});
