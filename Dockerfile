# The whole market in one image; docker-compose.yml says which part a container runs.
FROM node:22.21.1-bookworm-slim AS built
WORKDIR /market
COPY . .
RUN npm run build

FROM node:22.21.1-bookworm-slim
ENV NODE_ENV=production MEDUSA_DISABLE_TELEMETRY=true MARKET_DATA_DIR=/data
WORKDIR /market
COPY --from=built --chown=node:node /market /market
RUN mkdir /data && chown node:node /data
USER node
VOLUME /data
