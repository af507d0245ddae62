# Shared by the scripts of this folder; sourced, not run.
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

root=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
web=$root/src/Homeward.Web
program=$web/bin/Release/net10.0/homeward.dll
stamp=$root/artifacts/program.fingerprint
quiet=(-v quiet -clp:"ErrorsOnly;NoSummary" -nologo -nodeReuse:false -p:UseSharedCompilation=false)

say() { printf '%s\n' "$*" >&2; }

need() {
  command -v "$1" >/dev/null || { say "Homeward needs $2 on the path; it is not there."; exit 1; }
}

# The design system and htmx come from npm and are copied beside the pages.
prepare_assets() {
  [ -f "$web/package.json" ] || return 0
  if [ -d "$web/wwwroot/lib" ] && [ ! "$web/package-lock.json" -nt "$web/wwwroot/lib" ]; then return 0; fi
  need npm "Node.js with npm"
  say "Fetching the design system…"
  (cd "$web" && npm ci --ignore-scripts --no-audit --no-fund --loglevel=error && npm run --silent assets) >&2
  touch "$web/wwwroot/lib"
}

# Names, times and sizes of everything the program is built from: an edit, a deletion and a checkout all change it.
fingerprint() {
  find "$root/src" "$root/global.json" "$root/.editorconfig" "$root/Directory.Build.props" "$root/Directory.Packages.props" \
    \( -name bin -o -name obj -o -name node_modules -o -path "$web/wwwroot/lib" \) -prune -o -type f -printf '%P %T@ %s\n' | LC_ALL=C sort | sha256sum
}

# One build at a time: two starts at once would write the same files.
begin_build() {
  mkdir -p "$root/artifacts"
  exec 8>"$root/artifacts/build.lock"
  flock 8
  prepare_assets
  sources=$(fingerprint)
}

end_build() {
  printf '%s\n' "$sources" >"$stamp"
  exec 8>&-
}

# Builds the program unless what stands there was built from exactly these files. Speaks on standard error only.
build_program() {
  need dotnet ".NET SDK $(sed -n 's/.*"version": "\(.*\)".*/\1/p' "$root/global.json")"
  begin_build
  if [ -f "$program" ] && [ "$sources" = "$(cat "$stamp" 2>/dev/null)" ]; then
    exec 8>&-
    return 0
  fi
  say "Building Homeward…"
  dotnet build "$web" -c Release "${quiet[@]}" >&2 8>&-
  end_build
}
