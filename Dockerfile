# The same steps as CI: scripts/install builds the wheel and installs it in a fresh environment.
# A release gives the base by its digest: --build-arg BASE=python@sha256:… (docs/releasing.md).
ARG BASE=python:3.11-slim-trixie
FROM ${BASE} AS build
WORKDIR /src
COPY . .
RUN bash scripts/install /opt/bankje

FROM ${BASE}
RUN useradd --system --uid 10001 --home-dir /nonexistent --shell /usr/sbin/nologin bankje \
 && install --directory --owner bankje --mode 0700 /data
COPY --from=build /opt/bankje /opt/bankje
USER 10001
# The root file system is read-only (compose.yaml); /data is the only place that Bankje writes to.
WORKDIR /etc/bankje
# The port is reached inside the container only: it listens on loopback.
ENV BANKJE_DATA_DIR=/data BANKJE_HEALTH_PORT=9464 PYTHONDONTWRITEBYTECODE=1 PYTHONUNBUFFERED=1
VOLUME /data
HEALTHCHECK --interval=60s --timeout=10s --retries=3 --start-period=90s \
  CMD ["/opt/bankje/bin/bankje", "health"]
STOPSIGNAL SIGTERM
ENTRYPOINT ["/opt/bankje/bin/bankje"]
CMD ["run", "--config", "/etc/bankje/config"]
