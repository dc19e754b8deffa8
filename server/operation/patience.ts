import { createServer, type RequestListener, type Server } from 'node:http';

/** How long a client may take, in milliseconds: whoever dawdles holds a connection. */
const PATIENCE = {
  /** For a request's head, and for all of it. */
  headersTimeout: 15_000,
  requestTimeout: 120_000,
  connectionsCheckingInterval: 5_000,
  /** To take anything of a reply; longer than any reply but a batch of diagrams takes to be made. */
  unread: 150_000,
  /** More than browsers or a proxy open; each costs some kilobytes. */
  connections: 2000,
};

/** A server whose connections are few enough and short enough that strangers can't fill its memory with them. */
export function patientServer(app: RequestListener, most: Partial<typeof PATIENCE> = {}): Server {
  const { unread, connections, ...times } = { ...PATIENCE, ...most };
  const server = createServer(times, app);
  server.maxConnections = connections;
  return server.setTimeout(unread);
}
