package org.kinora.voice.internal;

import java.util.List;
import java.util.Map;
import org.kinora.api.generate.Provider;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.story.Delivery;
import org.kinora.testkit.ProviderContract;

class VoiceContractTest extends ProviderContract<SpeechRequest> {
    @Override
    protected Provider<SpeechRequest> provider() {
        return new KinoraVoice();
    }

    @Override
    protected SpeechRequest request() {
        return Take.request("It's half past ten — WHERE is Dr. Hill?", Take.MAN, new Delivery("angry", 1050, "loud", "plain"));
    }

    @Override
    protected List<SpeechRequest> refused() {
        return List.of(new SpeechRequest("Guten Tag.", "de", Take.WOMAN, Delivery.PLAIN, Map.of()));
    }
}
