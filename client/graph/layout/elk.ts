import Elk from 'elkjs/lib/elk-api.js';
import elkWorker from 'elkjs/lib/elk-worker.min.js?url';

/** ELK runs in a worker of its own, a file of this site. */
export const elk = new Elk({ workerFactory: () => new Worker(elkWorker) });
