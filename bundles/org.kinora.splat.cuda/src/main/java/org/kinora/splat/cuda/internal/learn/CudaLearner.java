package org.kinora.splat.cuda.internal.learn;

import java.util.Optional;
import org.kinora.api.splat.SplatLearner;
import org.kinora.api.splat.TrainingPlan;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.splat.cuda.internal.device.Device;
import org.kinora.splat.cuda.internal.device.Devices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Lets splats learn on a graphics processor. */
@Component(service = SplatLearner.class)
public final class CudaLearner implements SplatLearner {
    private static final Texts TEXTS = Texts.beside(Device.class);

    private final Devices devices;

    @Activate
    public CudaLearner(@Reference Devices devices) {
        this.devices = devices;
    }

    @Override
    public String name() {
        return "cuda";
    }

    @Override
    public Optional<String> missing() {
        return devices.missing();
    }

    @Override
    public CudaLearning begin(State state, TrainingPlan plan, double extent, Work work) {
        Device device = devices.open();
        try {
            return new CudaLearning(device, state, plan, extent);
        } catch (Device.Exhausted tight) {
            device.close();
            throw TEXTS.failure(Kind.EXHAUSTED, "room", tight.getMessage());
        } catch (RuntimeException | Error problem) {
            device.close();
            throw problem;
        }
    }
}
