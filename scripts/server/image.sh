#!/usr/bin/env bash
# Makes a container image of Neo4j where none can be pulled: Debian's Java, the server's jars and an entry point, with
# the data in /data and wget for health checks, as in Neo4j's own image.
#   image.sh JARS MAIN_CLASS IMAGE
set -euo pipefail
jars=$1 main_class=$2 image=$3

for command in debootstrap docker; do
  if ! command -v "$command" >/dev/null; then
    echo "the image needs $command (Debian, Ubuntu: apt-get install debootstrap docker.io)" >&2
    exit 1
  fi
done
if [[ $EUID -ne 0 ]]; then
  echo "debootstrap needs root: run this with sudo" >&2
  exit 1
fi
if ! docker info >/dev/null 2>&1; then
  echo "docker does not answer: start it (systemctl start docker, or dockerd)" >&2
  exit 1
fi

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
root=$work/root

echo "Installing Debian with Java into $root" >&2
if ! debootstrap --variant=minbase --include=openjdk-17-jre-headless,wget bookworm "$root" >"$work/debootstrap.log" 2>&1; then
  tail -n 5 "$work/debootstrap.log" >&2
  exit 1
fi
rm -rf "$root"/var/cache/apt/archives/*.deb "$root"/var/lib/apt/lists/*

home=$root/var/lib/neo4j
mkdir -p "$home/conf" "$root/data"
ln -s /data "$home/data"
cp -R "$jars" "$home/lib"
install -m 755 "$(dirname "${BASH_SOURCE[0]}")/image-entrypoint.sh" "$root/entrypoint.sh"

tar -C "$root" -c . | docker import \
  --change 'ENTRYPOINT ["/entrypoint.sh"]' \
  --change "ENV NEO4J_MAIN_CLASS=$main_class" \
  --change 'WORKDIR /var/lib/neo4j' \
  --change 'VOLUME /data' \
  --change 'EXPOSE 7687 7474' \
  - "$image" >/dev/null
echo "made the image $image"
