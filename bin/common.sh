# Shared by the scripts of this folder; sourced, not run.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
web=$root/src/Homeward.Web
out=$root/artifacts/program
program=$out/bin/Homeward.Web/release/homeward.dll
stamp=$out/fingerprint
quiet=(-c Release -v quiet -clp:"ErrorsOnly;NoSummary" -nologo -nodeReuse:false -p:UseSharedCompilation=false)

say() { printf '%s\n' "$*" >&2; }

need() {
  command -v "$1" >/dev/null || { say "Homeward needs $2 on the path; it is not there."; exit 1; }
}

# The design system comes from npm and is copied beside the pages.
prepare_assets() {
  [ -f "$web/package.json" ] || return 0
  if [ -d "$web/wwwroot/lib" ] && [ ! "$web/package-lock.json" -nt "$web/wwwroot/lib" ]; then return 0; fi
  need npm "Node.js with npm"
  say "Fetching the design system…"
  (cd "$web" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error && npm run --silent assets) >&2
  touch "$web/wwwroot/lib"
}

# Programs of others that tests talk to: an identity provider, a calendar’s reader.
prepare_outsiders() {
  local outsider
  for outsider in "$root"/tests/Homeward.Web.Tests/{SignIn/Provider,Calendars}; do
    if [ -d "$outsider/node_modules" ] && [ ! "$outsider/package-lock.json" -nt "$outsider/node_modules" ]; then continue; fi
    need npm "Node.js with npm"
    (cd "$outsider" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error) >&2
    touch "$outsider/node_modules"
  done
}

# Names, times and sizes of everything the program is built from: an edit, a deletion and a checkout all change it.
fingerprint() {
  find "$root/src" "$root/global.json" "$root/.editorconfig" "$root/Directory.Build.props" "$root/Directory.Packages.props" \
    \( -name bin -o -name obj -o -name node_modules -o -path "$web/wwwroot/lib" \) -prune -o -type f -printf '%P %T@ %s\n' | LC_ALL=C sort | sha256sum
}

# One at a time: two builds at once would write the same files. The lock is kept from what a build leaves running.
lock() {
  mkdir -p "$root/artifacts"
  exec 8>"$root/artifacts/build.lock"
  flock 8
}

unlock() { exec 8>&-; }

build() {
  dotnet build "${quiet[@]}" "$@" 8>&- | grep -v -E '^$|^Build succeeded|^ +0 (Warning|Error)|^Time Elapsed|^ +$' || ((PIPESTATUS[0] == 0))
}

# For those who want it to run: in a folder of its own and without the analyzers, which take two thirds of the time. bin/test builds strictly.
build_to_run() { build "$1" --artifacts-path "$out" -p:RunAnalyzers=false -p:EnforceCodeStyleInBuild=false >&2; }

# Builds the program unless what stands there was built from exactly these files. Speaks on standard error only.
build_program() {
  need dotnet ".NET SDK $(sed -n 's/.*"version": "\(.*\)".*/\1/p' "$root/global.json")"
  lock
  prepare_assets
  local sources
  sources=$(fingerprint)
  if [ ! -f "$program" ] || [ "$sources" != "$(cat "$stamp" 2>/dev/null)" ]; then
    say "Building Homeward…"
    build_to_run "$web"
    printf '%s\n' "$sources" >"$stamp"
  fi
  unlock
}
