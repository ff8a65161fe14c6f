package org.kinora.splat.cuda.internal.device;

import java.util.Optional;
import jcuda.driver.JCudaDriver;
import jcuda.runtime.JCuda;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.osgi.service.component.annotations.Component;

/**
 * Graphics processors by NVIDIA. Looks once: the runtime is asked first, because the driver's binding throws for ever after where there is no driver.
 */
@Component(service = Devices.class)
public final class JcudaDevices implements Devices {
    private static final Texts TEXTS = Texts.beside(JcudaDevices.class);
    /** CUDA 12.0, which reads kernels of PTX 8.0 (driver 525 and later). */
    private static final int OLDEST_DRIVER = 12_000;
    private static final int OLDEST_MAJOR = 7;
    private static final int OLDEST_MINOR = 5;

    private Optional<String> answer;

    @Override
    public synchronized Optional<String> missing() {
        if (answer == null) answer = look();
        return answer;
    }

    private static Optional<String> look() {
        try {
            JCuda.setExceptionsEnabled(false);
            int[] number = new int[1];
            int[] driver = new int[1];
            JCuda.cudaDriverGetVersion(driver);
            if (driver[0] == 0) return Optional.of(TEXTS.text("none"));
            if (driver[0] < OLDEST_DRIVER) return Optional.of(TEXTS.text("driver", version(driver[0]), version(OLDEST_DRIVER)));
            int status = JCuda.cudaGetDeviceCount(number);
            if (status != 0 || number[0] == 0) return Optional.of(TEXTS.text("device", JCuda.cudaGetErrorName(status)));
            JCudaDriver.setExceptionsEnabled(false);
            int started = JCudaDriver.cuInit(0);
            if (started != 0) return Optional.of(TEXTS.text("device", JcudaDevice.nameOf(started)));
            return JcudaDevice.best(OLDEST_MAJOR, OLDEST_MINOR) >= 0 ? Optional.empty() : Optional.of(TEXTS.text("old", OLDEST_MAJOR, OLDEST_MINOR));
        } catch (LinkageError | RuntimeException unavailable) {
            // JCuda is not installed, has no natives for this system, or finds no driver
            return Optional.of(TEXTS.text("none"));
        }
    }

    private static String version(int number) {
        return number / 1000 + "." + number % 1000 / 10;
    }

    @Override
    public Device open() {
        if (missing().isPresent()) throw TEXTS.failure(Kind.MISSING, "open", missing().get());
        return new JcudaDevice(JcudaDevice.best(OLDEST_MAJOR, OLDEST_MINOR), Kernels.text());
    }
}
