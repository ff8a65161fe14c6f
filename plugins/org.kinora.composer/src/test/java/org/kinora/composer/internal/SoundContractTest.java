package org.kinora.composer.internal;

import java.util.List;
import java.util.Map;
import org.kinora.api.generate.Provider;
import org.kinora.api.generate.SoundRequest;
import org.kinora.api.time.Rational;
import org.kinora.testkit.ProviderContract;

class SoundContractTest extends ProviderContract<SoundRequest> {
    @Override
    protected Provider<SoundRequest> provider() {
        return new KinoraSound();
    }

    @Override
    protected SoundRequest request() {
        return tavern(6);
    }

    @Override
    protected List<SoundRequest> refused() {
        return List.of(tavern(0), tavern(901));
    }

    private static SoundRequest tavern(int seconds) {
        return new SoundRequest("tavern", "The Crooked Oar", Rational.of(seconds), true, 99, Map.of());
    }
}
