package org.kinora.composer.internal;

import java.util.List;
import org.kinora.api.generate.MusicRequest;
import org.kinora.api.generate.Provider;
import org.kinora.api.time.Rational;
import org.kinora.testkit.ProviderContract;

class ComposerContractTest extends ProviderContract<MusicRequest> {
    @Override
    protected Provider<MusicRequest> provider() {
        return new KinoraComposer();
    }

    @Override
    protected MusicRequest request() {
        return Requests.music("mystery", 77, Rational.parse("7.25"), 650).hitting(Rational.of(3)).made();
    }

    @Override
    protected List<MusicRequest> refused() {
        return List.of(Requests.music("calm", 80, Rational.ZERO, 500).made(), Requests.music("calm", 80, Rational.of(901), 500).made());
    }
}
