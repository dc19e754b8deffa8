/** Goes about sites as a browser does: keeps cookies by host, sends them where they belong, and stops at each redirect. */
export class Visitor {
  readonly #cookies = new Map<string, string>();
  /** What the last replies set, attributes and all. */
  readonly set: string[] = [];

  async go(address: string, init: RequestInit = {}): Promise<Response> {
    const { host } = new URL(address);
    const headers = new Headers(init.headers);
    const cookies = [...this.#cookies].filter(([key]) => key.startsWith(`${host} `)).map(([key, value]) => `${key.split(' ')[1]}=${value}`);
    if (cookies.length > 0) headers.set('cookie', cookies.join('; '));
    const reply = await fetch(address, { ...init, headers, redirect: 'manual' });
    for (const line of reply.headers.getSetCookie()) {
      this.set.push(line);
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '' || /expires=Thu, 01 Jan 1970/i.test(line)) this.#cookies.delete(`${host} ${name}`);
      else this.#cookies.set(`${host} ${name}`, value);
    }
    return reply;
  }

  /** Follows redirects until a page answers, or until one leads where `until` says. */
  async follow(address: string, until: (next: string) => boolean = () => false): Promise<{ reply: Response; address: string }> {
    let at = address;
    let reply = await this.go(at);
    while (reply.status >= 300 && reply.status < 400) {
      at = new URL(reply.headers.get('location') ?? '', at).href;
      if (until(at)) break;
      reply = await this.go(at);
    }
    return { reply, address: at };
  }

  cookie(host: string, name: string): string | undefined {
    return this.#cookies.get(`${host} ${name}`);
  }

  cookies(host: string): string[] {
    return [...this.#cookies.keys()].flatMap((key) => (key.startsWith(`${host} `) ? [String(key.split(' ')[1])] : []));
  }

  put(host: string, name: string, value: string): void {
    this.#cookies.set(`${host} ${name}`, value);
  }

  /** Signs in on the provider's own form; ends at the address of ours that it led to. */
  async signIn(origin: string, who: string, returnTo = '/'): Promise<{ reply: Response; address: string }> {
    const form = await this.follow(`${origin}/api/session/sign-in?return=${encodeURIComponent(returnTo)}`);
    const page = await form.reply.text();
    const [, action = form.address] = /<form[^>]*action="([^"]+)"/.exec(page) ?? [];
    const body = new URLSearchParams({ prompt: 'login', login: who, password: 'any' });
    const sent = await this.go(new URL(action, form.address).href, { method: 'POST', body });
    return this.follow(new URL(sent.headers.get('location') ?? '', form.address).href);
  }
}
