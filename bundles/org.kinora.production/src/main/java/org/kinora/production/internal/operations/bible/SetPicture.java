package org.kinora.production.internal.operations.bible;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.kinora.api.asset.AssetId;
import org.kinora.api.generate.BiblePicture;
import org.kinora.api.operation.Context;
import org.kinora.api.operation.Declaration;
import org.kinora.api.operation.Operation;
import org.kinora.api.operation.Param;
import org.kinora.api.operation.Readable;
import org.kinora.api.operation.Source;
import org.kinora.api.platform.project.OpenProject;
import org.kinora.api.platform.project.Take;
import org.kinora.api.work.Kind;
import org.kinora.api.work.Texts;
import org.kinora.production.internal.graph.BiblePictures;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;

/** Gives a character or a place a picture, which takes the place of the drawn one in every shot that shows it. */
@Component(service = Operation.class)
@Declaration(name = "bible.picture", command = "bible picture",
        title = "Put a picture of a character or a place into every shot that shows it, in the stead of the drawn one.",
        effects = {Declaration.Effect.WRITES, Declaration.Effect.UNDOABLE},
        help = "A character's picture is cut out (transparent), or taken before a plain background, which is removed. It stands where the staging "
                + "has them, as tall as the bible says, in the light of the scene. Several views may be given: front, back, left or right (looking "
                + "to that side of the picture), sit, lie, angry, sit-back, mouth-open; of a place a time of day such as night. The side that the "
                + "camera sees is chosen, then posture and feeling.\n"
                + "  kinora bible picture anna anna.png\n  kinora bible picture anna anna-back.png --view back\n"
                + "  kinora bible picture anna bust.png --feet 2200   (a picture to the waist: the feet would be at 2.2 times its height)\n"
                + "  kinora bible picture kitchen kitchen.jpg --horizon 450\n  kinora bible picture anna --take 12A_t03\n"
                + "  kinora bible picture anna --remove\n"
                + "Only the shots that show them are made again; kinora project undo brings the former picture back.")
public final class SetPicture implements Operation<SetPicture.Input, SetPicture.Output> {
    private static final Texts TEXTS = Texts.beside(SetPicture.class);

    private final BibleDesk desk;
    private final PictureDesk pictures;

    /** Which picture for whom. */
    public record Input(@Param(value = "Name or id of the character or the place.", position = 0, required = true) String who,
            @Param(value = "The picture.", position = 1) Optional<Source> file,
            @Param("What it shows them from or as, such as back, left, sit or angry; of a place the time of day.") String view,
            @Param(value = "Row on which the feet stand, permille of the picture's height from its upper edge; found when not given.", min = 0,
                    max = 8000)
            int feet,
            @Param(value = "Row of the top of the head, permille from the upper edge; found when not given.", min = 0, max = 1000) int head,
            @Param(value = "Row of the eye level in a picture of a place, permille from the upper edge; half when not given.", min = 0, max = 1000)
            int horizon,
            @Param("Take a picture of the project instead of a file: name of a take such as 12A_t03, or an asset's id.") String take,
            @Param("Draw them again: take the picture of this view away, all of them when no view is given.") boolean remove) {}

    /** The pictures that there are now. */
    public record Output(List<PictureRow> pictures, String done) implements Readable {
        @Override
        public String text() {
            return done + (pictures.isEmpty() ? "" : "\n" + String.join("\n", pictures.stream().map(PictureRow::text).toList()));
        }
    }

    @Activate
    public SetPicture(@Reference BibleDesk desk, @Reference PictureDesk pictures) {
        this.desk = desk;
        this.pictures = pictures;
    }

    @Override
    public Output run(Input input, Context context) {
        BibleDesk.Subject subject = desk.find(context, input.who());
        String view = view(input.view(), subject);
        if (input.remove()) return removed(subject, input.view().isBlank() ? Optional.empty() : Optional.of(view), context);
        if (input.feet() > 0 && input.feet() <= input.head()) throw TEXTS.failure(Kind.INPUT, "picture.feet", input.head(), input.feet());
        BiblePictures.Entry entry = pictures.entry(subject, view, source(input, context), input, context);
        desk.change(context, subject, "Picture of " + subject.name() + (view.isEmpty() ? "" : ", " + view), now -> now.with(entry));
        return output(subject, TEXTS.text("picture.set", subject.name()), context);
    }

    private Output output(BibleDesk.Subject subject, String done, Context context) {
        return new Output(desk.pictures(context, subject).entries().stream().map(entry -> PictureRow.of(entry, true)).toList(), done);
    }

    private Output removed(BibleDesk.Subject subject, Optional<String> view, Context context) {
        List<BiblePictures.Entry> there = desk.pictures(context, subject).entries();
        boolean any = there.stream().anyMatch(entry -> view.isEmpty() || entry.picture().view().equals(view.get()));
        if (!any) throw TEXTS.failure(Kind.INPUT, "picture.missing", subject.name(), view.orElse("any"),
                there.isEmpty() ? "none" : String.join(", ", there.stream().map(entry -> entry.picture().view()).toList()));
        desk.change(context, subject, "No picture of " + subject.name(), now -> view.map(now::without).orElse(new BiblePictures(List.of())));
        return output(subject, TEXTS.text("picture.removed", subject.name()), context);
    }

    /** Words joined by hyphens; a character is seen from the front unless it is said otherwise. */
    private static String view(String given, BibleDesk.Subject subject) {
        String view = given.strip().toLowerCase(Locale.ROOT).replaceAll("[\\s_,/]+", "-");
        if (!view.matches("[\\p{L}]*(-[\\p{L}]+)*")) throw TEXTS.failure(Kind.INPUT, "picture.view", given);
        return view.isEmpty() && subject.of() == BiblePicture.Of.CHARACTER ? "front" : view;
    }

    private static PictureDesk.Chosen source(Input input, Context context) {
        if (input.file().isPresent() && !input.take().isBlank()) throw TEXTS.failure(Kind.INPUT, "picture.both", input.file().get().name(),
                input.take());
        if (!input.take().isBlank()) return taken(input.take().strip(), context);
        Source file = input.file().orElseThrow(() -> TEXTS.failure(Kind.INPUT, "picture.nothing"));
        return new PictureDesk.Chosen(file.asset().orElseThrow(() -> TEXTS.failure(Kind.INPUT, "picture.nothing")), file.name());
    }

    private static PictureDesk.Chosen taken(String name, Context context) {
        OpenProject project = context.project(OpenProject.class);
        if (name.startsWith("sha256:") && name.contains(";")) {
            try {
                AssetId asset = AssetId.parse(name);
                if (project.assets().has(asset)) return new PictureDesk.Chosen(asset,
                        project.assets().info(asset).map(info -> info.name()).orElse(name));
            } catch (IllegalArgumentException wrong) {
                throw TEXTS.failure(Kind.INPUT, "picture.take", name, wrong);
            }
        }
        Take take = project.takes().named(name).or(() -> project.takes().get(name)).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "picture.take",
                name));
        return new PictureDesk.Chosen(Optional.ofNullable(take.parts().get("image")).orElseThrow(() -> TEXTS.failure(Kind.INPUT, "picture.moving",
                name,
                String.join(", ", take.parts().keySet()))), name);
    }
}
