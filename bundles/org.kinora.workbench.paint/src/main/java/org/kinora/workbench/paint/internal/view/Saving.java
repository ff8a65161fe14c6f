package org.kinora.workbench.paint.internal.view;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.kinora.api.imaging.Area;
import org.kinora.api.imaging.Picture;
import org.kinora.api.imaging.Raster;
import org.kinora.api.work.Failure;
import org.kinora.workbench.paint.internal.store.Drawings;

/** Makes the open document a take of its shot, through the project's own operation, and keeps its layers with the take. UI thread. */
final class Saving {
    private final Desk desk;
    private final Opening opening;

    Saving(Desk desk, Opening opening) {
        this.desk = desk;
        this.opening = opening;
    }

    /** @param then is run when the film uses the take */
    void save(Runnable then) {
        desk.free().ifPresent(easel -> desk.drawings().ifPresent(drawings -> desk.chores().run(desk.texts().text("paint.saving"), work -> {
            Path file = easel.work().scratch().resolve(easel.label() + "-drawn.png");
            try (Raster flat = easel.document().surface().flattened(work)) {
                desk.engines().pictures().write(Picture.of(flat), file, work);
            }
            easel.keeper().flush(easel.document());
            return file;
        }, file -> add(easel, file, drawings, then))));
    }

    private void add(Easel easel, Path file, Drawings drawings, Runnable then) {
        long drawn = easel.document().drawn();
        JsonObject input = new JsonObject();
        input.addProperty("shot", easel.shot());
        JsonObject source = new JsonObject();
        source.addProperty("path", file.toString());
        input.add("file", source);
        input.addProperty("drawn", true);
        Consumer<JsonObject> added = take -> {
            String asset = take.getAsJsonObject("parts").get("image").getAsString();
            try {
                drawings.rename(Opening.working(easel.shot()), Opening.take(asset));
            } catch (Failure failure) {
                desk.site().tell(failure.getMessage());
            }
            easel.saved(opening.keeper(easel.shot(), asset, drawings), drawn);
            desk.site().tell(desk.texts().text("paint.saved", take.get("name").getAsString()));
            desk.site().changed();
            desk.painted(Area.NONE);
            desk.changed();
            then.run();
        };
        desk.site().errands().start("take.add", input, reply -> added.accept(reply.output().getAsJsonObject("take")), failure -> { });
    }
}
