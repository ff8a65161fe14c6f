package org.kinora.painter.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.generate.Depiction;
import org.kinora.api.generate.ImageRequest;
import org.kinora.api.generate.Provider;
import org.kinora.testkit.ProviderContract;

class PainterContractTest extends ProviderContract<ImageRequest> {
    @Override
    protected Provider<ImageRequest> provider() {
        return new Painter();
    }

    @Override
    protected ImageRequest request() {
        return drawn(Samples.coverage("street", false, "night").get(8), 640, 360);
    }

    @Override
    protected List<ImageRequest> refused() {
        return List.of(drawn(null, 320, 180), drawn(Samples.set("room", true, "day", "clear", 0), 9000, 10));
    }

    static ImageRequest drawn(Depiction depiction, int width, int height) {
        return new ImageRequest(width, height, "", "", Optional.ofNullable(depiction), List.of(), 1, Map.of());
    }
}
