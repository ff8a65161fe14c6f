package org.kinora.splat.cuda.internal.device;

import static jcuda.driver.CUdevice_attribute.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR;
import static jcuda.driver.CUdevice_attribute.CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR;
import static jcuda.driver.CUdevice_attribute.CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT;

import java.lang.foreign.MemorySegment;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import jcuda.Pointer;
import jcuda.driver.CUcontext;
import jcuda.driver.CUdevice;
import jcuda.driver.CUdeviceptr;
import jcuda.driver.CUfunction;
import jcuda.driver.CUmodule;
import jcuda.driver.CUresult;
import jcuda.driver.CUstream;
import jcuda.driver.JCudaDriver;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;

/** A device behind CUDA's driver: its primary context, one stream, one module with all kernels. */
final class JcudaDevice implements Device {
    private static final Texts TEXTS = Texts.beside(JcudaDevice.class);

    private final CUdevice device;
    private final CUcontext context = new CUcontext();
    private final CUmodule module = new CUmodule();
    private final CUstream stream = new CUstream();
    private final Map<String, CUfunction> kernels = new HashMap<>();
    private final TreeMap<Long, Address> taken = new TreeMap<>();
    private final Staging staging;
    private boolean closed;

    /** A pointer that tells its number; JCuda keeps it from others. */
    private static final class Address extends CUdeviceptr {
        long number() {
            return getNativePointer();
        }
    }

    JcudaDevice(int ordinal, byte[] text) {
        device = device(ordinal);
        check(JCudaDriver.cuDevicePrimaryCtxRetain(context, device));
        try {
            check(JCudaDriver.cuCtxSetCurrent(context));
            check(JCudaDriver.cuStreamCreate(stream, 1));
            check(JCudaDriver.cuModuleLoadDataEx(module, Pointer.to(text), 0, new int[0], Pointer.to(new int[0])));
            staging = new Staging(stream);
        } catch (RuntimeException | Error problem) {
            JCudaDriver.cuDevicePrimaryCtxRelease(device);
            throw problem;
        }
    }

    private static CUdevice device(int ordinal) {
        CUdevice device = new CUdevice();
        check(JCudaDriver.cuDeviceGet(device, ordinal));
        return device;
    }

    /** The device with most processors of those that are young enough; -1 when there is none. */
    static int best(int major, int minor) {
        int[] count = new int[1];
        JCudaDriver.cuDeviceGetCount(count);
        int best = -1;
        int most = 0;
        for (int i = 0; i < count[0]; i++) {
            CUdevice device = device(i);
            int capability = 10 * attribute(device, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MAJOR)
                    + attribute(device, CU_DEVICE_ATTRIBUTE_COMPUTE_CAPABILITY_MINOR);
            int processors = attribute(device, CU_DEVICE_ATTRIBUTE_MULTIPROCESSOR_COUNT);
            if (capability >= 10 * major + minor && processors > most) {
                best = i;
                most = processors;
            }
        }
        return best;
    }

    private static int attribute(CUdevice device, int which) {
        int[] value = new int[1];
        check(JCudaDriver.cuDeviceGetAttribute(value, which, device));
        return value[0];
    }

    static String nameOf(int status) {
        String[] name = new String[1];
        JCudaDriver.cuGetErrorName(status, name);
        return name[0] == null ? String.valueOf(status) : name[0];
    }

    static void check(int status) {
        if (status != CUresult.CUDA_SUCCESS) throw TEXTS.failure(Kind.PROVIDER, "call", nameOf(status));
    }

    private void enter() {
        check(JCudaDriver.cuCtxSetCurrent(context));
    }

    /** A pointer to a place in what was taken: JCuda makes none from a number. */
    private CUdeviceptr at(long address) {
        Map.Entry<Long, Address> block = taken.floorEntry(address);
        return block.getValue().withByteOffset(address - block.getKey());
    }

    @Override
    public String name() {
        byte[] name = new byte[256];
        check(JCudaDriver.cuDeviceGetName(name, name.length, device));
        int end = 0;
        while (end < name.length && name[end] != 0) end++;
        return new String(name, 0, end, StandardCharsets.UTF_8);
    }

    @Override
    public long allocate(long bytes) {
        enter();
        Address address = new Address();
        int status = JCudaDriver.cuMemAlloc(address, bytes);
        if (status == CUresult.CUDA_ERROR_OUT_OF_MEMORY) throw new Exhausted(bytes);
        check(status);
        taken.put(address.number(), address);
        return address.number();
    }

    @Override
    public void release(long address) {
        enter();
        // what is still running may use it
        finish();
        check(JCudaDriver.cuMemFree(taken.remove(address)));
    }

    @Override
    public void upload(MemorySegment from, long to) {
        enter();
        if (from.byteSize() > 0) staging.upload(from, at(to));
    }

    @Override
    public void download(long from, MemorySegment to) {
        enter();
        if (to.byteSize() > 0) staging.download(at(from), to);
    }

    @Override
    public void copy(long from, long to, long bytes) {
        enter();
        if (bytes > 0) check(JCudaDriver.cuMemcpyDtoDAsync(at(to), at(from), bytes, stream));
    }

    @Override
    public void fill(long at, int word, long words) {
        enter();
        if (words > 0) check(JCudaDriver.cuMemsetD32Async(at(at), word, words, stream));
    }

    @Override
    public void launch(String kernel, int across, int down, int deep, Arguments arguments) {
        enter();
        // the driver copies the structure before it returns
        Pointer structure = Pointer.to(arguments.bytes());
        check(JCudaDriver.cuLaunchKernel(kernels.computeIfAbsent(kernel, this::find), across, down, deep, THREADS, 1, 1, 0, stream,
                Pointer.to(structure), null));
    }

    private CUfunction find(String kernel) {
        CUfunction function = new CUfunction();
        check(JCudaDriver.cuModuleGetFunction(function, module, kernel));
        return function;
    }

    @Override
    public void finish() {
        enter();
        check(JCudaDriver.cuStreamSynchronize(stream));
    }

    @Override
    public void close() {
        if (closed) return;
        closed = true;
        enter();
        JCudaDriver.cuStreamSynchronize(stream);
        taken.values().forEach(JCudaDriver::cuMemFree);
        staging.close();
        JCudaDriver.cuModuleUnload(module);
        JCudaDriver.cuStreamDestroy(stream);
        JCudaDriver.cuDevicePrimaryCtxRelease(device);
    }
}
