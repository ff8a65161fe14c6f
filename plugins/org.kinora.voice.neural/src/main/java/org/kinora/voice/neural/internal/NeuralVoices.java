package org.kinora.voice.neural.internal;

import java.util.ArrayList;
import java.util.Dictionary;
import java.util.Hashtable;
import java.util.List;
import org.kinora.api.generate.Speaker;
import org.kinora.voice.neural.internal.model.Models;
import org.kinora.voice.neural.internal.model.VoiceFile;
import org.kinora.voice.neural.internal.phoneme.Pronouncers;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.osgi.framework.ServiceRegistration;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;

/**
 * Offers a speaker for each voice that lies in the user's folder when this starts. Reads nothing but the folder; a voice that the user prefers is
 * asked
 * before the built-in ones, any other after all.
 */
@Component(immediate = true, service = {})
public final class NeuralVoices {
    private static final int FIRST = 10;
    private static final int LAST = -30;

    private final Models models = new Models();
    private final List<ServiceRegistration<Speaker>> offered = new ArrayList<>();

    @Activate
    public NeuralVoices(BundleContext context) {
        VoiceFolder folder = VoiceFolder.ofProcess();
        for (VoiceFile file : folder.voices()) {
            NeuralVoice voice = new NeuralVoice(file, models, Pronouncers.ofMachine());
            Dictionary<String, Object> properties = new Hashtable<>();
            properties.put("provider.id", voice.id());
            properties.put(Constants.SERVICE_RANKING, folder.prefers(file) ? FIRST : LAST);
            offered.add(context.registerService(Speaker.class, voice, properties));
        }
    }

    /** Takes the voices back and frees their models, as soon as nobody speaks with them. */
    @Deactivate
    void stop() {
        for (ServiceRegistration<Speaker> registration : offered) {
            try {
                registration.unregister();
            } catch (IllegalStateException gone) {
                // The bundle is stopping, and the framework was faster.
            }
        }
        models.close();
    }
}
