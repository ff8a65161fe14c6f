#!/bin/sh
# For the day a graphics processor is there: on-a-gpu.sh FOLDER writes everything that was found out into FOLDER and goes on after failures. Needs the
# CUDA toolkit (compute-sanitizer), Maven and a JDK 25 as the build does; asks nobody anything.
set -u
here=$(cd "$(dirname "$0")" && pwd -P)
root=$(cd "$here/../../../../.." && pwd -P)
out=${1:?a folder for what is found out}
mkdir -p "$out"
failed=0

stage() {
    name=$1
    shift
    printf '%s ... ' "$name"
    if "$@" > "$out/$name.log" 2>&1; then echo passed; else echo "FAILED, see $out/$name.log"; failed=1; fi
}

tests() { mvn -B -Pcuda test -pl bundles/org.kinora.splat.cuda "$@"; }
sanitized() { compute-sanitizer --tool "$1" --target-processes all --error-exitcode 9 mvn -B -Pcuda test -pl bundles/org.kinora.splat.cuda \
    -Dtest='Golden*Test,OrderTest,ComparisonTest,CudaLearnerTest'; }

cd "$root" || exit 1
stage device nvidia-smi
modules=bundles/org.kinora.api,bundles/org.kinora.api.platform,bundles/org.kinora.testkit,bundles/org.kinora.lib.jcuda
stage modules mvn -B install -Dmaven.test.skip=true -pl "$modules,bundles/org.kinora.splat,bundles/org.kinora.splat.cuda"
stage tests tests
for tool in memcheck initcheck racecheck synccheck; do stage "$tool" sanitized "$tool"; done
stage bench ./kinora bench splat-cuda --runs 9 --json
stage train ./kinora splat train "$root/../shared/data/splat/syn_garden324" "$out/garden.ply" --steps 1000 --engine cuda --growth none
grep -h -E 'decibels|plane |garden0|loss gradient' "$out/tests.log" > "$out/figures.txt"
exit $failed
