package org.kinora.voices.installed.internal;

import java.util.List;
import org.kinora.api.generate.Provider;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.story.Delivery;
import org.kinora.testkit.ProviderContract;

class EspeakContractTest extends ProviderContract<SpeechRequest> {
    @Override
    protected Provider<SpeechRequest> provider() {
        Spoken.needs(Espeak.PROGRAM);
        return new Espeak();
    }

    @Override
    protected SpeechRequest request() {
        return Spoken.request("Es ist halb elf — WO ist Dr. Berg?", "de-DE", Spoken.MAN, new Delivery("angry", 1050, "loud", "off-screen"));
    }

    @Override
    protected List<SpeechRequest> refused() {
        return List.of(Spoken.request("Hello.", "xx", Spoken.WOMAN, Delivery.PLAIN));
    }
}
