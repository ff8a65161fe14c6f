package org.kinora.splat.cuda.internal.device;

import java.lang.foreign.MemorySegment;
import jcuda.Pointer;
import jcuda.driver.CUdeviceptr;
import jcuda.driver.CUevent;
import jcuda.driver.CUevent_flags;
import jcuda.driver.CUstream;
import jcuda.driver.JCudaDriver;

/** Two pinned buffers through which everything goes to the device and back: one is filled while the other is on its way. */
final class Staging implements AutoCloseable {
    private static final long EACH = 8L << 20;

    private final CUstream stream;
    private final Pointer[] pinned = new Pointer[2];
    private final MemorySegment[] buffers = new MemorySegment[2];
    private final CUevent[] sent = new CUevent[2];
    private int next;

    Staging(CUstream stream) {
        this.stream = stream;
        for (int i = 0; i < 2; i++) {
            pinned[i] = new Pointer();
            JcudaDevice.check(JCudaDriver.cuMemAllocHost(pinned[i], EACH));
            buffers[i] = MemorySegment.ofBuffer(pinned[i].getByteBuffer(0, EACH));
            sent[i] = new CUevent();
            JcudaDevice.check(JCudaDriver.cuEventCreate(sent[i], CUevent_flags.CU_EVENT_DISABLE_TIMING));
        }
    }

    void upload(MemorySegment from, CUdeviceptr to) {
        for (long at = 0; at < from.byteSize(); at += EACH) {
            long bytes = Math.min(EACH, from.byteSize() - at);
            int i = next;
            next = 1 - next;
            JcudaDevice.check(JCudaDriver.cuEventSynchronize(sent[i]));
            MemorySegment.copy(from, at, buffers[i], 0, bytes);
            JcudaDevice.check(JCudaDriver.cuMemcpyHtoDAsync(to.withByteOffset(at), pinned[i], bytes, stream));
            JcudaDevice.check(JCudaDriver.cuEventRecord(sent[i], stream));
        }
    }

    void download(CUdeviceptr from, MemorySegment to) {
        for (long at = 0; at < to.byteSize(); at += EACH) {
            long bytes = Math.min(EACH, to.byteSize() - at);
            JcudaDevice.check(JCudaDriver.cuMemcpyDtoHAsync(pinned[0], from.withByteOffset(at), bytes, stream));
            JcudaDevice.check(JCudaDriver.cuStreamSynchronize(stream));
            MemorySegment.copy(buffers[0], 0, to, at, bytes);
        }
    }

    @Override
    public void close() {
        for (int i = 0; i < 2; i++) {
            JCudaDriver.cuEventDestroy(sent[i]);
            JCudaDriver.cuMemFreeHost(pinned[i]);
        }
    }
}
