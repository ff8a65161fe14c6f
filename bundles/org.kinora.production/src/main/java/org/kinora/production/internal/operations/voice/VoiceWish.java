package org.kinora.production.internal.operations.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.kinora.api.story.Bible;
import org.kinora.api.story.Character;
import org.kinora.api.story.VoiceProfile;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.voice.Speakers;

/**
 * Whose voice somebody asked for: {@code mara} of the film, a kind of person such as {@code old-man}, a model such as {@code flite}, or one of its
 * voices such as {@code flite/rms}.
 *
 * @param profile empty when only a model was named
 * @param speaker empty for the first that knows the language
 * @param parameters of the request
 */
record VoiceWish(Optional<VoiceProfile> profile, Optional<Speakers.Known> speaker, Map<String, String> parameters) {
    static final VoiceWish NONE = new VoiceWish(Optional.empty(), Optional.empty(), Map.of());

    private static final Texts TEXTS = Texts.beside(VoiceWish.class);
    private static final List<VoiceProfile> KINDS = List.of(kind("woman", "female", 35, 40, 1000, 1000), kind("man", "male", 40, -750, 1150, 1000),
            kind("old-woman", "female", 76, -150, 1000, 900), kind("old-man", "male", 76, -600, 1140, 900), kind("girl", "female", 8, 390, 870, 1050),
            kind("boy", "male", 10, 240, 910, 1050));

    /**
     * Reads a wish.
     *
     * @throws org.kinora.api.work.Failure (INPUT, {@code voice.unknown}) when it names nothing that there is
     */
    static VoiceWish of(String words, Optional<Bible> bible, Speakers speakers) {
        if (words.isBlank()) return NONE;
        String name = words.strip().toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
        Optional<VoiceProfile> somebody = bible.flatMap(known -> character(known, name))
                .or(() -> KINDS.stream().filter(kind -> kind.id().equals(name)).findFirst());
        if (somebody.isPresent()) return new VoiceWish(somebody, Optional.empty(), Map.of());
        int slash = name.indexOf('/');
        Optional<Speakers.Known> model = speakers.named(slash < 0 ? name : name.substring(0, slash));
        String voice = slash < 0 ? "" : words.strip().substring(words.strip().indexOf('/') + 1);
        boolean there = model.isPresent() && (voice.isEmpty() || model.get().voices().contains(voice));
        if (!there) throw TEXTS.failure(Kind.INPUT, "voice.unknown", words, known(bible, speakers));
        return new VoiceWish(Optional.empty(), model, voice.isEmpty() ? Map.of() : Map.of("voice", voice));
    }

    private static Optional<VoiceProfile> character(Bible bible, String name) {
        return bible.characters().stream().filter(character -> plain(character.id()).equals(name) || plain(character.name()).equals(name)
                || character.aliases().stream().anyMatch(alias -> plain(alias).equals(name))).map(Character::voice).findFirst();
    }

    private static String known(Optional<Bible> bible, Speakers speakers) {
        List<String> names = new ArrayList<>();
        bible.ifPresent(known -> known.characters().forEach(character -> names.add(character.id())));
        KINDS.forEach(kind -> names.add(kind.id()));
        for (Speakers.Known speaker : speakers.all()) {
            names.add(speaker.card().id());
            speaker.voices().forEach(voice -> names.add(speaker.card().id() + "/" + voice));
        }
        return String.join(", ", names);
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replace(' ', '-').replace('_', '-');
    }

    private static VoiceProfile kind(String id, String gender, int age, int pitch, int tract, int rate) {
        return new VoiceProfile(id, "", gender, age, pitch, tract, rate, 1000);
    }
}
