package org.kinora.production.internal.graph;

import java.util.List;
import org.kinora.api.json.Json;
import org.kinora.api.platform.project.DocumentType;
import org.kinora.api.platform.project.View;
import org.kinora.api.story.Bible;
import org.kinora.api.story.Character;
import org.kinora.api.story.Story;
import org.kinora.api.story.VoiceProfile;

/**
 * Who shall speak for a character, as a document; it stays when the script is rewritten.
 *
 * @param model id or name of a speaker, perhaps with one of its voices: {@code flite/rms}
 */
public record VoiceChoice(String character, String model) {
    public static final DocumentType<VoiceChoice> TYPE = new DocumentType<>("voice", VoiceChoice.class);
    private static final int ID = 32;

    /** Id of the document of a character's choice; ids of documents know no letters but those of English. */
    public static String id(String character) {
        return Json.hash(character).substring(0, ID);
    }

    /** The story with the choices of a project. */
    static Story cast(Story story, View documents) {
        List<Character> characters = story.bible().characters().stream()
                .map(one -> documents.get(TYPE, id(one.id())).map(choice -> spokenBy(one, choice.model())).orElse(one)).toList();
        Bible bible = new Bible(characters, story.bible().places(), story.bible().props(), story.bible().style());
        return new Story(story.title(), story.language(), story.credits(), story.format(), bible, story.scenes(), story.cues(), story.length());
    }

    private static Character spokenBy(Character one, String model) {
        VoiceProfile voice = one.voice();
        VoiceProfile chosen = new VoiceProfile(voice.id(), model, voice.gender(), voice.age(), voice.pitch(), voice.tract(), voice.rate(),
                voice.range());
        return new Character(one.id(), one.name(), one.aliases(), one.species(), one.description(), one.look(), chosen);
    }
}
