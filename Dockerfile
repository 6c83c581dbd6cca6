# The native program in a small image without a shell, run by a user without rights. Written by what the makers of these images say of
# them; it has not been built or run yet.
#   docker build --tag reportgen .
#   docker run --rm --user "$(id -u):$(id -g)" --volume "$PWD:/report" reportgen build
FROM mcr.microsoft.com/dotnet/sdk:10.0-noble AS build
RUN apt-get update && apt-get install --yes --no-install-recommends clang zlib1g-dev && rm -rf /var/lib/apt/lists/*
WORKDIR /source
COPY . .
RUN dotnet publish src/ReportGen --use-current-runtime --output /program --artifacts-path /artifacts -p:PublishAot=true

# What .NET programs need of the system, and nothing else: no shell, no package manager, and a user 'app' (1654).
FROM mcr.microsoft.com/dotnet/runtime-deps:10.0-noble-chiseled
COPY --from=build /program /opt/reportgen
WORKDIR /report
USER $APP_UID
ENTRYPOINT ["/opt/reportgen/ReportGen"]
CMD ["--help"]
