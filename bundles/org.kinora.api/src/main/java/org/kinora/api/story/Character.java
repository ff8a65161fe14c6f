package org.kinora.api.story;

import java.util.List;

/**
 * A person (or animal, or voice) of the story; described the same way in every shot.
 *
 * @param id stable, e.g. {@code mara}
 * @param name as in the script, e.g. {@code MARA}
 * @param aliases other cues of the same person
 * @param species {@code human}, or the animal or thing, e.g. {@code fox}
 * @param description what the script says, one or two sentences; goes into prompts word for word
 */
public record Character(String id, String name, List<String> aliases, String species, String description, Look look, VoiceProfile voice) {}
