# Debian, since the embedded engine has no build for musl.
FROM node:20-bookworm-slim

WORKDIR /outspread
COPY package.json package-lock.json .npmrc tsconfig.base.json ./
RUN npm ci --omit=dev --no-audit --no-fund
COPY client client
COPY scripts scripts
COPY seeds seeds
COPY server server
RUN node scripts/build.mjs \
  && mkdir /data && chown node:node /data && chmod 700 /data

# It listens inside the container; whoever publishes the port says to whom (docker-compose.yml: to this machine).
ENV NODE_ENV=production OUTSPREAD_IN_CONTAINER=1 HOST=0.0.0.0 PORT=4000 OUTSPREAD_DATA=/data
USER node
VOLUME /data
EXPOSE 4000
HEALTHCHECK --interval=10s --start-period=60s CMD ["node", "-e", "fetch('http://127.0.0.1:4000/').then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
CMD ["node", "scripts/start.mjs"]
