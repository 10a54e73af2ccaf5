# syntax=docker/dockerfile:1
# Not run: no container engine was at hand where this was written. The steps are the ones that npm start takes.

FROM node:24-bookworm-slim AS builder
WORKDIR /app
# Libraries first: this layer is made again only when the lock file changes.
COPY package.json package-lock.json ./
RUN npm ci --include=dev --no-audit --no-fund
COPY . .
# `next build` reads no settings: they belong to the container that runs, not to the image.
RUN node scripts/build.mjs

# Brings the tables up to date and loads the reference data; it needs tools that the portal itself does not.
FROM builder AS migrate
USER node
CMD ["sh", "-c", "npm run db:migrate && npm run db:seed"]

FROM node:24-bookworm-slim AS runner
WORKDIR /app
ENV NODE_ENV=production PORT=3000 HOSTNAME=0.0.0.0 AUTH_TRUST_HOST=true
COPY --from=builder --chown=root:root /app/.next/standalone ./
# The image is read-only for the portal: it keeps everything in the database.
USER node
EXPOSE 3000
HEALTHCHECK --interval=15s --timeout=5s --start-period=20s \
  CMD ["node", "-e", "fetch('http://localhost:3000/api/health').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "server.js"]
