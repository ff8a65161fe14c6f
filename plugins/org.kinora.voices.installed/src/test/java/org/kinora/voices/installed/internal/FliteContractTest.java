package org.kinora.voices.installed.internal;

import java.util.List;
import java.util.Map;
import org.kinora.api.generate.Provider;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.story.Delivery;
import org.kinora.testkit.ProviderContract;

class FliteContractTest extends ProviderContract<SpeechRequest> {
    @Override
    protected Provider<SpeechRequest> provider() {
        Spoken.needs(Flite.PROGRAM);
        return new Flite();
    }

    @Override
    protected SpeechRequest request() {
        return Spoken.request("It's half past ten — WHERE is Dr. Hill?", "en-US", Spoken.MAN, new Delivery("sad", 950, "normal", "plain"));
    }

    @Override
    protected List<SpeechRequest> refused() {
        return List.of(Spoken.request("Guten Tag.", "de", Spoken.WOMAN, Delivery.PLAIN),
                new SpeechRequest("Hello.", "en", Spoken.WOMAN, Delivery.PLAIN, Map.of("voice", "nobody")));
    }
}
