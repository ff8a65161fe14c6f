package org.kinora.voice.neural.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.kinora.api.generate.Provider;
import org.kinora.api.generate.SpeechRequest;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.VoiceProfile;
import org.kinora.testkit.ProviderContract;
import org.kinora.voice.neural.internal.model.Models;
import org.kinora.voice.neural.internal.phoneme.Pronouncers;

class NeuralContractTest extends ProviderContract<SpeechRequest> {
    @Override
    protected Provider<SpeechRequest> provider() {
        try {
            Path folder = Files.createTempDirectory("kinora-voices");
            folder.toFile().deleteOnExit();
            var file = TinyVoice.PLAIN.in(folder, "eo_XX-tiny");
            file.model().toFile().deleteOnExit();
            file.settings().toFile().deleteOnExit();
            return new NeuralVoice(file, new Models(), Pronouncers.ofMachine());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    protected SpeechRequest request() {
        return request("eo");
    }

    @Override
    protected List<SpeechRequest> refused() {
        return List.of(request("de"));
    }

    private static SpeechRequest request(String language) {
        return new SpeechRequest("Kie vi estas, Mara? Mi venas. ".repeat(4), language, new VoiceProfile("m", "", "", 0, 0, 1000, 1000, 1000),
                new Delivery("angry", 1050, "loud", "off-screen"), Map.of());
    }
}
