#!/bin/sh
# From the corpora to models/NAME: npm run train -- [CORPORA [NAME [options of train.py, for teacher and student]]]
# A teacher learns from the labelled corpora, labels the unlabelled texts, and a student goes on learning from both.
# WITHOUT=a,b leaves corpora out of both; SHARE=0.01 takes one text in a hundred throughout: a trial of all steps.
set -eu
cd "$(dirname "$0")"
corpora=$(cd "${1:-../../shared/corpora}" && pwd)
name=${2:-base}
[ $# -lt 2 ] && shift $# || shift 2
share=${SHARE:-1}
without=${WITHOUT:-}

. ./gazetteers.sh
$python build.py corpora "$corpora" --share "$share"
$python train.py --name "$name-teacher" "$@" --without "${without:+$without,}pseudo,swapped"
$python label.py "$name-teacher" "$corpora" --share "$share"
$python build.py pseudo "$corpora" --share "$share" --without "$without"
$python train.py --name "$name" --teacher "$name-teacher" --width 192 "$@" --without "$without"
$python export.py "$name" "../models/$name"
