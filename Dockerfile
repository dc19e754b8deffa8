# Sightline's page and API. The database is a server of its own: see docker-compose.yml, or set NEO4J_URI.

FROM node:26-bookworm-slim AS base
WORKDIR /app
COPY package.json package-lock.json .npmrc ./

# The page, built once. Install scripts would only fetch a second Node and what tests need.
FROM base AS page
RUN npm ci --ignore-scripts --no-progress
COPY tsconfig.json vite.config.ts ./
COPY contract contract
COPY client client
RUN node node_modules/vite/bin/vite.js build

# What runs: production packages, the sources as they are (Node strips the types), the built page.
FROM base AS packages
RUN npm ci --omit=dev --ignore-scripts --no-progress

FROM base AS sources
COPY contract contract
COPY cypher cypher
COPY data data
COPY server server
COPY cli cli
COPY --from=page /app/dist dist
# Readable whatever the umask of the clone was.
RUN chmod -R a+rX,go-w .

FROM node:26-bookworm-slim
# A small young generation and a bounded heap: V8 otherwise takes what a large machine offers before it tidies up.
ENV NODE_ENV=production NODE_OPTIONS="--max-semi-space-size=4 --max-old-space-size=512" NODE_COMPILE_CACHE=/app/.compile-cache
# Served to wherever the container's port is published: without sign-in that takes SIGHTLINE_TRUST_NETWORK=yes, see docs/deploy.md.
ENV SIGHTLINE_HOST=0.0.0.0 SIGHTLINE_PORT=4321 SIGHTLINE_AUDIT_FOLDER=/app/audit
WORKDIR /app
COPY --from=packages /app/node_modules node_modules
COPY --from=sources /app .
RUN install --directory --owner=node .compile-cache && install --directory --owner=node --mode=700 audit
USER node
# Loads everything once, so that each start finds it compiled; the cache is read-only from then on.
RUN node cli/main.ts --help >/dev/null
EXPOSE 4321
# By bash: a Node for each look would take a tenth of a core.
HEALTHCHECK --interval=5s --timeout=5s --start-period=60s --retries=6 \
  CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/$SIGHTLINE_PORT && printf 'GET /api/ready HTTP/1.0\\r\\nHost: 127.0.0.1\\r\\n\\r\\n' >&3 && read -r -t 4 _ status _ <&3 && [ \"$status\" = 200 ]"]
ENTRYPOINT ["node", "cli/main.ts"]
CMD ["serve"]
