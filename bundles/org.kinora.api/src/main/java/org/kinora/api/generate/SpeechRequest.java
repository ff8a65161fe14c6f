package org.kinora.api.generate;

import java.util.Map;
import org.kinora.api.story.Delivery;
import org.kinora.api.story.VoiceProfile;

/**
 * A line to speak.
 *
 * @param text plain words without emphasis marks
 * @param language BCP 47
 */
public record SpeechRequest(String text, String language, VoiceProfile voice, Delivery delivery, Map<String, String> parameters) {}
