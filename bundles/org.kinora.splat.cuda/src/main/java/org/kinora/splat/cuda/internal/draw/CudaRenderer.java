package org.kinora.splat.cuda.internal.draw;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.kinora.api.splat.RenderSettings;
import org.kinora.api.splat.SplatRenderer;
import org.kinora.api.splat.SplatRendering;
import org.kinora.api.splat.SplatScene;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.api.work.Work;
import org.kinora.splat.cuda.internal.device.Device;
import org.kinora.splat.cuda.internal.device.Devices;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** Draws on a graphics processor; where there is none, or too small a one, the processor draws and the work's summary says why. */
@Component(service = SplatRenderer.class, property = {"splat.engine=cuda", "service.ranking:Integer=100"})
public final class CudaRenderer implements SplatRenderer {
    private static final Texts TEXTS = Texts.beside(Device.class);

    private final Devices devices;
    private final AtomicReference<SplatRenderer> processor = new AtomicReference<>();

    @Activate
    public CudaRenderer(@Reference Devices devices) {
        this.devices = devices;
    }

    /** The engine that draws where this one cannot. */
    @Reference(name = "processor", target = "(splat.engine=cpu)", cardinality = ReferenceCardinality.OPTIONAL, policy = ReferencePolicy.DYNAMIC)
    public void add(SplatRenderer other) {
        processor.set(other);
    }

    /** It has gone. */
    public void remove(SplatRenderer other) {
        processor.compareAndSet(other, null);
    }

    private SplatRenderer processor() {
        SplatRenderer other = processor.get();
        if (other == null) throw TEXTS.failure(Kind.MISSING, "open", missing().orElse(""));
        return other;
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
    public SplatRendering open(SplatScene scene, RenderSettings settings, int threads, Work work) {
        Optional<String> missing = devices.missing();
        if (missing.isPresent()) {
            work.note(missing.get());
            return processor().open(scene, settings, threads, work);
        }
        Device device = devices.open();
        return new CudaRendering(device, scene, settings, work, () -> processor().open(scene, settings, threads, work));
    }
}
