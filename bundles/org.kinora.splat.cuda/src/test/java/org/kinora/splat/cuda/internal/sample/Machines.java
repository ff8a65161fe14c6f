package org.kinora.splat.cuda.internal.sample;

import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.kinora.splat.cuda.internal.device.Device;
import org.kinora.splat.cuda.internal.device.Devices;
import org.kinora.splat.cuda.internal.device.JcudaDevices;
import org.kinora.splat.cuda.internal.draw.CudaRenderer;
import org.kinora.splat.internal.cpu.CpuRenderer;

/** The device that tests run on: the emulation, or with {@code -Pcuda} the machine's graphics processor. */
public final class Machines {
    private static final long ROOM = 1L << 30;

    private Machines() {
    }

    /** Whether tests run on a graphics processor. */
    public static boolean real() {
        return Boolean.getBoolean("kinora.cuda");
    }

    /** The caller closes it. */
    public static Device device() {
        return device(0);
    }

    /** The same whose lanes take turns in an order that follows from the seed, where that can be chosen. */
    public static Device device(int seed) {
        if (!real()) return new EmulatedDevice(ROOM, seed);
        JcudaDevices devices = new JcudaDevices();
        Assumptions.assumeTrue(devices.missing().isEmpty(), () -> devices.missing().get());
        return devices.open();
    }

    /** The renderer as the product puts it together, with the processor's beside it. */
    public static CudaRenderer renderer(Devices devices) {
        CudaRenderer renderer = new CudaRenderer(devices);
        renderer.add(new CpuRenderer());
        return renderer;
    }

    /** A machine with that device. */
    public static Devices having(Device device) {
        return new Devices() {
            @Override
            public Optional<String> missing() {
                return Optional.empty();
            }

            @Override
            public Device open() {
                return device;
            }
        };
    }

    /** A machine without any. */
    public static Devices without(String reason) {
        return new Devices() {
            @Override
            public Optional<String> missing() {
                return Optional.of(reason);
            }

            @Override
            public Device open() {
                throw new AssertionError("nothing to open");
            }
        };
    }
}
