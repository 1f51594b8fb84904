#!/bin/bash
# Starts Neo4j in the container. NEO4J_AUTH=neo4j/PASSWORD sets the password at the first start, as in Neo4j's own image.
set -euo pipefail
home=/var/lib/neo4j

cat > "$home/conf/neo4j.conf" <<SETTINGS
server.default_listen_address=0.0.0.0
server.memory.pagecache.size=256m
dbms.usage_report.enabled=false
SETTINGS

if [[ ! -d /data/databases && -n ${NEO4J_AUTH:-} ]]; then
  NEO4J_HOME=$home java -cp "$home/lib/*" -Dbasedir="$home" org.neo4j.server.startup.Neo4jAdminCommand \
    dbms set-initial-password "${NEO4J_AUTH#neo4j/}"
fi

# `exec`, so that the signal by which the container is stopped reaches Java.
exec java -Xmx1g \
  --add-opens=java.base/java.nio=ALL-UNNAMED \
  --add-opens=java.base/java.io=ALL-UNNAMED \
  --add-opens=java.base/sun.nio.ch=ALL-UNNAMED \
  -cp "$home/lib/*" "$NEO4J_MAIN_CLASS" --home-dir="$home" --config-dir="$home/conf" --console-mode
