#!/usr/bin/env bash
# ensure-java.sh [java]: sees to it that Java 17 or newer and Maven are there, which scripts/neo4j needs, or Java alone:
# installs them where this may be done without asking (as root on Debian or Ubuntu), else says what to install and exits
# with 1.
set -euo pipefail

java_is_new_enough() {
  local java major
  for java in "${JAVA_HOME:+$JAVA_HOME/bin/java}" java /usr/lib/jvm/*/bin/java; do
    major=$({ "${java:-false}" -version 2>&1 || true; } | sed -n 's/.*version "\([0-9]*\).*/\1/p')
    if [[ ${major:-0} -ge 17 ]]; then return 0; fi
  done
  return 1
}

missing=()
java_is_new_enough || missing+=(java)
[[ ${1:-} == java ]] || command -v mvn >/dev/null || missing+=(maven)
if [[ ${#missing[@]} -eq 0 ]]; then exit 0; fi

if [[ $EUID -ne 0 ]] || ! command -v apt-get >/dev/null; then
  echo "Missing: ${missing[*]}. Install Java 17 or newer and Maven (Debian, Ubuntu: apt-get install" \
    "openjdk-17-jre-headless maven; macOS: brew install openjdk@21 maven)" >&2
  exit 1
fi

export DEBIAN_FRONTEND=noninteractive
apt-get update -qq >&2
packages=()
for name in "${missing[@]}"; do
  if [[ $name == java ]]; then
    # The newest that Neo4j 5.26 supports of those that this distribution has.
    for name in openjdk-21-jre-headless openjdk-17-jre-headless; do
      if apt-cache show "$name" >/dev/null 2>&1; then break; fi
    done
  fi
  packages+=("$name")
done
echo "Installing ${packages[*]}" >&2
apt-get install -y -qq --no-install-recommends "${packages[@]}" >&2
