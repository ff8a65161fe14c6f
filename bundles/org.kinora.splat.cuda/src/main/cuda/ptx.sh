#!/bin/sh
# Makes the PTX that is shipped: ptx.sh OUTPUT. For compute capability 7.5 and later, and for drivers from CUDA 12.0 (525) on: nvcc 13 writes PTX 9.0,
# which those would refuse, though the kernels use nothing newer than 8.0; its hints about half-used vector loads (8.3) are left out.
set -eu
here=$(dirname "$0")
nvcc --ptx -arch=compute_75 -std=c++17 -O3 -o "$1.new" "$here/splat.cu"
sed -e 's/^\.version .*/.version 8.0/' -e '/used_bytes_mask/d' "$1.new" > "$1"
rm "$1.new"
