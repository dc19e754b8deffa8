declare module 'autocannon' {
  type Request = {
    method?: string;
    path?: string;
    headers?: Record<string, string>;
    body?: string;
    setupRequest?: (request: Request, context: Record<string, unknown>) => Request;
    onResponse?: (status: number, body: string, context: Record<string, unknown>) => void;
  };
  type Options = { url: string; connections: number; duration: number; timeout?: number; requests: Request[] };
  type Result = { errors: number; timeouts: number; non2xx: number; statusCodeStats: Record<string, { count: number }> };
  type Running = PromiseLike<Result> & {
    on(event: 'response', listener: (client: object, status: number, bytes: number, milliseconds: number) => void): Running;
  };

  export type { Request, Result };
  export default function autocannon(options: Options): Running;
}
