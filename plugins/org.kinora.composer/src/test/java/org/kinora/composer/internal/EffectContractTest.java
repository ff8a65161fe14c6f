package org.kinora.composer.internal;

import java.util.List;
import java.util.Map;
import org.kinora.api.generate.Provider;
import org.kinora.api.generate.SoundRequest;
import org.kinora.api.time.Rational;
import org.kinora.testkit.ProviderContract;

class EffectContractTest extends ProviderContract<SoundRequest> {
    @Override
    protected Provider<SoundRequest> provider() {
        return new KinoraSound();
    }

    @Override
    protected SoundRequest request() {
        return steps("17/2");
    }

    @Override
    protected List<SoundRequest> refused() {
        return List.of(steps("-1"), steps("901"));
    }

    private static SoundRequest steps(String seconds) {
        return new SoundRequest("running footsteps on wet stone", "tunnel", Rational.parse(seconds), false, 5, Map.of("level", "foreground"));
    }
}
