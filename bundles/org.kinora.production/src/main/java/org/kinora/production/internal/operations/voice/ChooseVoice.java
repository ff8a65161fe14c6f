package org.kinora.production.internal.operations.voice;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.platform.project.Change;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.story.Character;
import org.kinora.api.story.Story;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.Planning;
import org.kinora.production.internal.graph.VoiceChoice;
import org.kinora.production.internal.voice.Speakers;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Chooses who speaks for a character. */
@Component(service = Operation.class)
@Declaration(name = "voice.choose", command = "voice choose", title = "Choose who speaks for a character.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "kinora voices lists who can speak. Lines in a language that the chosen one does not know are spoken by the usual voice.\n"
                + "  kinora voice choose mara en_US-amy-medium\n  kinora voice choose mara flite/rms\n  kinora voice choose mara usual")
public final class ChooseVoice implements Operation<ChooseVoice.Input, ChooseVoice.Output> {
    private static final Texts TEXTS = Texts.beside(ChooseVoice.class);
    private static final String USUAL = "usual";

    private final Planning planning;
    private final Speakers speakers;

    /** Who for whom. */
    public record Input(@Param(value = "Name or id of the character.", position = 0, required = true) String character,
            @Param(value = "A speaker, perhaps with one of its voices such as flite/rms; usual for the film's own choice.", position = 1,
                    required = true) String voice) {}

    /** @param model empty for the usual one */
    public record Output(String character, String model) implements Readable {
        @Override
        public String text() {
            return TEXTS.text(model.isEmpty() ? "voice.usual" : "voice.chosen", character, model);
        }
    }

    @Activate
    public ChooseVoice(@Reference Planning planning, @Reference Speakers speakers) {
        this.planning = planning;
        this.speakers = speakers;
    }

    @Override
    public Output run(Input input, Context context) {
        OpenProject project = context.project(OpenProject.class);
        Story story = planning.plan(project, context.branch(), context.caller(), context.work()).plan().story();
        Character character = character(story, input.character());
        String model = input.voice().strip().equalsIgnoreCase(USUAL) ? "" : model(input.voice().strip());
        String id = VoiceChoice.id(character.id());
        project.documents().edit(context.branch(), "Voice of " + character.name(), context.caller(),
                view -> List.of(Change.put(VoiceChoice.TYPE, id, new VoiceChoice(character.id(), model))));
        return new Output(character.name(), model);
    }

    private static Character character(Story story, String name) {
        String plain = plain(name);
        return story.bible().characters().stream().filter(one -> plain(one.id()).equals(plain) || plain(one.name()).equals(plain)
                || one.aliases().stream().anyMatch(alias -> plain(alias).equals(plain))).findFirst()
                .orElseThrow(() -> TEXTS.failure(Kind.INPUT, "character.unknown", name,
                        String.join(", ", story.bible().characters().stream().map(Character::id).toList())));
    }

    /** The full name of a speaker, with its voice. */
    private String model(String wish) {
        int slash = wish.indexOf('/');
        String voice = slash < 0 ? "" : wish.substring(slash + 1);
        return speakers.named(slash < 0 ? wish : wish.substring(0, slash)).filter(known -> voice.isEmpty() || known.voices().contains(voice))
                .map(known -> new Speakers.Chosen(known, voice).id()).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "voice.unknown", wish, known()));
    }

    private String known() {
        List<String> names = new ArrayList<>(List.of(USUAL));
        for (Speakers.Known speaker : speakers.all()) {
            names.add(speaker.card().id());
            if (!speaker.voices().isEmpty()) names.add(speaker.card().id() + "/" + speaker.voices().getFirst());
        }
        return String.join(", ", names);
    }

    private static String plain(String name) {
        return name.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_]+", "-");
    }
}
